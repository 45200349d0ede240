using Rasid.Coding.Rules;

namespace Rasid.Coding.Clauses;

/// <summary>Attaches a noun phrase to one before it in its clause: joined by و, or in apposition.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed class Attachment(CodingRules rules)
{
    private readonly List<(string Row, int Last)> _classes = [];

    /// <summary>The phrase that و joins this one to: the nearest of its class and preposition.</summary>
    public static Phrase? Joins(Clause clause, Phrase phrase)
    {
        Phrase? nearest = null;
        for (var i = clause.Phrases.Count - 1; i >= 0; i--)
        {
            var p = clause.Phrases[i];
            if (p.Kind is PhraseKind.Verb or PhraseKind.Participle) break;
            if (p.Kind != PhraseKind.Noun || p.IsPronoun || p.AppositionOf is not null || p.PartOf is not null) continue;
            // إخراج المرتزقة والمقاتلين: the name inside the phrase before goes on, not an earlier one.
            if (nearest is null && p.Mentions.Count > 0 && !p.Class.HasFlag(PhraseClass.Agent) && phrase.Class.HasFlag(PhraseClass.Agent) && phrase.Preposition.Length == 0) return p.JoinedTo ?? p;
            // في البلاد واعتقال …: a place ends what came before it and is not gone on with.
            if (nearest is null && !(p.Class is PhraseClass.Place && phrase.Class.HasFlag(PhraseClass.Event))) nearest = p;
            if (phrase.Preposition.Length > 0 && p.Preposition != phrase.Preposition) continue;
            if ((p.Class & phrase.Class) != 0) return p.JoinedTo ?? p;
        }
        return phrase.Preposition.Length == 0 && !phrase.Class.HasFlag(PhraseClass.Agent) && !(nearest?.Class.HasFlag(PhraseClass.Agent) ?? true) ? nearest.JoinedTo ?? nearest : null;
    }

    /// <summary>A person's name after the office or role that he holds, or the role after the name.</summary>
    public Phrase? Apposed(ReportView view, Clause clause, Phrase phrase, bool afterComma)
    {
        if (!phrase.Class.HasFlag(PhraseClass.Agent)) return null;
        if (Person(view, phrase) == 2 && Holder(view, clause, phrase) is { } holder) return holder;
        var between = false;
        for (var i = clause.Phrases.Count - 1; i >= 0; i--)
        {
            var p = clause.Phrases[i];
            if (p.Kind is PhraseKind.Time)
            {
                between = true;
                continue;
            }
            if (p.Kind != PhraseKind.Noun || p.IsPronoun) return null;
            if (p.Preposition.Length > 0 && !p.Class.HasFlag(PhraseClass.Agent) || p.Preposition is "الي" or "في" or "لدي" || (p.Preposition == "ل" && !afterComma))
            {
                between = true;
                continue;
            }
            // Side by side without a comma they are two: the actor reader has joined a title and its name already.
            if (!afterComma && !between) return null;
            var (name, role) = (Person(view, phrase), Person(view, p));
            // التقى الوزير في سبها العقيد فلانا: whose title stands with his name is another.
            if (between && !afterComma && name is 2 && role is 1 && IsTitled(view, phrase)) return null;
            return (name is 2 && role is 1) || (name is 1 && role is 2 && afterComma && p.AppositionOf is null) || (name is 2 && role is 2 && afterComma && phrase.Mentions[0] == p.Mentions[0])
                || (name is 2 && role is 0 && afterComma && IsUnnamed(view, p)) ? p : null;
        }
        return null;
    }

    /// <summary>النائب عن حزب كذا فلان، المتحدث باسم الوزارة العقيد فلان: what he is, and where, stands before the name.</summary>
    private Phrase? Holder(ReportView view, Clause clause, Phrase name)
    {
        var next = name;
        for (var i = clause.Phrases.Count - 1; i >= 0; i--)
        {
            var p = clause.Phrases[i];
            if (p is not { Kind: PhraseKind.Noun, IsPronoun: false, JoinedTo: null } || p.Class is PhraseClass.Event || !IsNear(view, p, next)) return null;
            if (p.Preposition.Length > 0 && !(IsOne(view, p) && next != name))
            {
                // A named man behind the preposition is whom the clause goes on about.
                if (Person(view, p) == 2) return null;
                next = p;
                continue;
            }
            if (next == name || !IsOne(view, p) || p.AppositionOf is not null) return null;
            for (var k = i + 1; k < clause.Phrases.Count; k++)
            {
                if (!Belongs(view, p, clause.Phrases[k], name)) return null;
            }
            for (var k = i + 1; k < clause.Phrases.Count; k++) clause.Phrases[k].PartOf = p;
            return p;
        }
        return null;
    }

    /// <summary>
    /// Whether what stands before a name says what its bearer is there, and not where or with whom he does what the clause tells:
    /// التقى الوزير في البرلمان فلانا, but السفير في ليبيا فلان.
    /// </summary>
    private bool Belongs(ReportView view, Phrase holder, Phrase place, Phrase name)
    {
        if (place.PrepositionRow is { } row) return row.Kind == PrepositionKind.Belonging;
        return place.Preposition switch
        {
            "عن" or "ل" or "ب" => true,
            "في" or "الي" or "لدي" or "من" or "علي" => name.First > place.Last + 1 || Is(view, holder.Head, "posted"),
            _ => false,
        };
    }

    /// <summary>Whether a phrase tells one person by what he is, without his name.</summary>
    private bool IsOne(ReportView view, Phrase phrase) => phrase is { Definite: true, Class: PhraseClass.Agent, Reading.Agreement.Number: not ('p' or 'd') } && Person(view, phrase) == 1;

    /// <summary>Whether nothing but a comma stands between two phrases.</summary>
    private static bool IsNear(ReportView view, Phrase before, Phrase after)
    {
        for (var t = before.Last + 1; t < after.First; t++)
        {
            if (view.Tokens[t].Kind is not (Text.Tokens.TokenKind.Punctuation or Text.Tokens.TokenKind.Symbol)) return false;
        }
        return true;
    }

    /// <summary>مرشحة الرئاسة الفرنسية، فلانة: one person, told by what he or she is.</summary>
    private static bool IsUnnamed(ReportView view, Phrase phrase) => phrase is { Definite: true, Class: PhraseClass.Agent, JoinedTo: null, Reading: { Agreement.Number: not ('p' or 'd'), PartOfSpeech: Text.Words.PartOfSpeech.Noun or Text.Words.PartOfSpeech.Adjective } }
        && phrase.Mentions.TrueForAll(m => view.Mentions[m].IsOptional || view.Mentions[m].FirstToken > phrase.Body) && view.Readings[phrase.Body].Lexeme?.Class is not ("body" or "group");

    private bool IsTitled(ReportView view, Phrase phrase) => view.MentionAt(phrase.Body) < 0 && (IsRole(view, phrase.Body) || view.Readings[phrase.Body].Lexeme?.Class is "rank" or "title" or "role");

    /// <summary>2 for a person's name, 1 for an office or a single role, 0 for anything else.</summary>
    private int Person(ReportView view, Phrase phrase)
    {
        foreach (var m in phrase.Mentions)
        {
            // An office may stand for its holder: وزير الخارجية is a role, whoever it resolves to.
            if (view.Mentions[m].Actor.Kind == Actors.ActorKind.Person) return IsRole(view, view.Mentions[m].FirstToken) ? 1 : 2;
            if (view.Mentions[m].Actor.Kind is Actors.ActorKind.Office) return 1;
        }
        if (IsRole(view, phrase.Head) && phrase.Reading is not { Agreement.Number: 'p' or 'd' } || (Is(view, phrase.Head, "holder") && phrase.Reading is { Agreement.Number: not ('p' or 'd') })) return 1;
        return phrase.Reading is { Lexeme.Class: "person" or "role" or "title" or "rank", Agreement.Number: not ('p' or 'd') } && !phrase.Mentions.Exists(m => view.Mentions[m].IsOptional) ? 1 : 0;
    }

    private bool IsRole(ReportView view, int token) => Is(view, token, "role");

    private bool Is(ReportView view, int token, string name) => rules.Classes.Find(view.Tokens, token, view.Readings[token], _classes) && _classes.Exists(c => c.Row == name);
}
