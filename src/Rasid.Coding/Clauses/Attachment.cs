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
            if (p.Kind != PhraseKind.Noun || p.IsPronoun || p.AppositionOf is not null) continue;
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
            return (name is 2 && role is 1) || (name is 1 && role is 2 && afterComma) || (name is 2 && role is 2 && afterComma && phrase.Mentions[0] == p.Mentions[0])
                || (name is 2 && role is 0 && afterComma && IsUnnamed(view, p)) ? p : null;
        }
        return null;
    }

    /// <summary>مرشحة الرئاسة الفرنسية، فلانة: one person, told by what he or she is.</summary>
    private static bool IsUnnamed(ReportView view, Phrase phrase) => phrase is { Definite: true, Class: PhraseClass.Agent, JoinedTo: null, Reading: { Agreement.Number: not ('p' or 'd'), PartOfSpeech: Text.Words.PartOfSpeech.Noun or Text.Words.PartOfSpeech.Adjective } }
        && phrase.Mentions.TrueForAll(m => view.Mentions[m].IsOptional || view.Mentions[m].FirstToken > phrase.Body) && view.Readings[phrase.Body].Lexeme?.Class is not ("body" or "group");

    /// <summary>2 for a person's name, 1 for an office or a single role, 0 for anything else.</summary>
    private int Person(ReportView view, Phrase phrase)
    {
        foreach (var m in phrase.Mentions)
        {
            // An office may stand for its holder: وزير الخارجية is a role, whoever it resolves to.
            if (view.Mentions[m].Actor.Kind == Actors.ActorKind.Person) return IsRole(view, view.Mentions[m].FirstToken) ? 1 : 2;
            if (view.Mentions[m].Actor.Kind is Actors.ActorKind.Office) return 1;
        }
        if (IsRole(view, phrase.Head)) return 1;
        return phrase.Reading is { Lexeme.Class: "person" or "role" or "title" or "rank", Agreement.Number: not ('p' or 'd') } && !phrase.Mentions.Exists(m => view.Mentions[m].IsOptional) ? 1 : 0;
    }

    private bool IsRole(ReportView view, int token) => rules.Classes.Find(view.Tokens, token, view.Readings[token], _classes) && _classes.Exists(c => c.Row == "role");
}
