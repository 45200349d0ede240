using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;

namespace Rasid.Coding.Events;

/// <summary>Finds who says so: the innermost verb of speech above, a phrase such as وفق بيان, or the open quote's speaker.</summary>
internal sealed class AttributionReader(Governing governing, SubjectFinder subjects, MemberFinder members)
{
    /// <param name="view">The report.</param>
    /// <param name="clause">The clause of the deed.</param>
    /// <param name="discourse">What went before.</param>
    /// <param name="speaksItself">Whether the deed is a speech act of somebody told: then a phrase such as بحسب مصادر beside it says nothing of who speaks.</param>
    public Attribution Of(ReportView view, Clause clause, Discourse discourse, bool speaksItself = false)
    {
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c.Relation is ClauseRelation.Content && c.Governor?.Clause is { } above && governing.OfSpeech(view, c.Governor) is { } row)
                return Speaker(view, above, row, discourse);
            // السراج: لن نقبل …: before a colon who speaks may stand alone.
            if (c.Teller is { } teller) return From(view, teller, members.Of(view, teller), null);
        }
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c.AsSaid is { } said && said != clause) return From(view, subjects.PhraseOf(view, said, discourse), subjects.Of(view, said, discourse), null);
        }
        return Phrased(view, clause, discourse, speaksItself) ?? (discourse.IsQuoting ? discourse.Speaker : null) ?? Attribution.Author;
    }

    /// <summary>The attribution that the subject of a verb of speech gives.</summary>
    public Attribution Speaker(ReportView view, Clause clause, GovernorRow row, Discourse discourse)
    {
        // نقلت وكالة عن الوزير قوله: it is the one quoted who speaks.
        if (row.Needs.Length > 0 && row.Effect == GovernorEffect.Speech && clause.Predicate is { } quoting && Governing.Complement(quoting, row.Needs) is { } quoted)
            return From(view, quoted, members.Of(view, quoted), row);
        var phrase = clause.Predicate is null ? null : subjects.PhraseOf(view, clause, discourse);
        var speakers = subjects.Of(view, clause, discourse);
        if (phrase is null && speakers.Count == 0 && discourse.Speaker is { } before) return before;
        if (phrase is null && discourse.SpeakerOf(clause.Predicate?.Reading?.Agreement.Gender) is { Speaker: not null } last && clause.Relation is ClauseRelation.Root && clause.Sibling is null) return last;
        return From(view, phrase ?? (clause.Predicate is null ? null : subjects.Nearest(view, clause, discourse)), speakers, row);
    }

    /// <summary>Who speaks by a deed of speech that names its subject (ودعا فلان إلى …); null for nobody who could go on.</summary>
    public Attribution? Teller(ReportView view, Clause clause, Discourse discourse) =>
        clause is { Trigger.IsSpeech: true, Predicate: { Kind: PhraseKind.Verb, Negated: false, Reading.Agreement.Person: 3 } } && subjects.PhraseOf(view, clause, discourse) is { IsPronoun: false } phrase && phrase.Class.HasFlag(PhraseClass.Agent)
        && From(view, phrase, subjects.Of(view, clause, discourse), null) is { Speaker: not null, Kind: AttributionKind.OfficialStatement } said ? said : null;

    /// <summary>وفق بيان …، بحسب …، نقلا عن … anywhere in the sentence's main clause.</summary>
    private Attribution? Phrased(ReportView view, Clause clause, Discourse discourse, bool speaksItself)
    {
        for (var c = clause; c is not null; c = c.Parent)
        {
            foreach (var p in c.Phrases)
            {
                if (p.Kind != PhraseKind.Noun || p.PrepositionRow?.Role != SlotRole.Speaker) continue;
                // وفق المصدر نفسه، بحسب تعبيره: who spoke last.
                if (discourse.Speaker is { } last && members.IsOf(view, p, "same-source")) return speaksItself ? null : last;
                if (!p.Class.HasFlag(PhraseClass.Agent) && !members.IsOf(view, p, "statement") && !members.IsOf(view, p, "media")) continue;
                // استنكر المجلس …، بحسب دبلوماسيين: he speaks himself, whoever reports it; his own statement says so too.
                if (speaksItself && !members.IsOf(view, p, "statement")) return null;
                var found = members.Of(view, p);
                if (found.Count == 0)
                {
                    // بيان صادر عن القيادة: the first name after it.
                    var next = c.Phrases.IndexOf(p) + 1;
                    while (next < c.Phrases.Count && c.Phrases[next] is { Kind: PhraseKind.Noun or PhraseKind.Time } q && found.Count == 0)
                    {
                        if (q is { Kind: PhraseKind.Noun, Preposition.Length: > 0 }) found = members.Of(view, q);
                        next++;
                    }
                }
                // بحسب شهادات جمعتها المنظمة: who gathered them.
                if (found.Count == 0 && c.Children.Find(r => r.Relation is ClauseRelation.Relative && r.Governor == p && r.Predicate is not null) is { } gathered && subjects.PhraseOf(view, gathered, discourse) is { } by)
                    return From(view, by, members.Of(view, by), null);
                return From(view, p, found, null);
            }
        }
        return null;
    }

    private Attribution From(ReportView view, Phrase? phrase, IReadOnlyList<Member> speakers, GovernorRow? row)
    {
        // مصدر مقرب من اللجنة: nobody knows his name, whoever he is near to.
        if (phrase is { Definite: false, IsPronoun: false } && IsSource(view, phrase) && phrase.Mentions.TrueForAll(m => view.Mentions[m].Actor.Kind != Actors.ActorKind.Person) && (phrase.Clause?.Phrases.TrueForAll(p => p.AppositionOf != phrase) ?? true))
            return new Attribution(AttributionKind.AnonymousOfficial, MemberFinder.InOwnWords(view, phrase), []);
        var kind = row?.Kind ?? (phrase is not null && IsMedia(view, phrase) ? AttributionKind.MediaReports : Kind(view, phrase, speakers));
        if (kind == AttributionKind.Author) return Attribution.Author;
        // تقارير إعلامية: nobody in particular; مراقبون, موقع كذا: those.
        if (kind == AttributionKind.MediaReports) return new Attribution(kind, phrase is null || phrase.IsPronoun || members.IsTokenOf(view, phrase.Head, "reports") ? null : speakers.Count > 0 ? speakers[0] : MemberFinder.InOwnWords(view, phrase), []);
        return new Attribution(kind, speakers.Count > 0 ? speakers[0] : null, speakers.Count > 1 ? [.. speakers.Skip(1)] : []);
    }

    /// <summary>صحيفة كذا، تقارير; a journalist by name speaks for himself.</summary>
    private bool IsMedia(ReportView view, Phrase phrase) => members.IsTokenOf(view, phrase.Head, "media")
        && !(phrase.Mentions.Exists(m => view.Mentions[m].Actor.Kind == Actors.ActorKind.Person) || (phrase.Clause?.Phrases.Exists(p => p.AppositionOf == phrase) ?? false));

    /// <summary>مصدر، مسؤول، عضو في اللجنة: who says it without being named.</summary>
    public bool IsSource(ReportView view, Phrase phrase) => members.IsOf(view, phrase, "unnamed") || !(phrase.Definite && phrase.Reading?.Agreement.Number == 'p') && members.IsOf(view, phrase, "insider");

    private AttributionKind Kind(ReportView view, Phrase? phrase, IReadOnlyList<Member> speakers)
    {
        if (speakers.Count > 0 && speakers[0].Id is { Length: > 0 }) return AttributionKind.OfficialStatement;
        if (phrase is not null && IsSource(view, phrase)) return AttributionKind.AnonymousOfficial;
        // ناشطون, كتلة موالية, فخامته: who is nobody's source speaks for himself, though no name stands there.
        return speakers.Count == 0 ? AttributionKind.Author : AttributionKind.OfficialStatement;
    }

    /// <summary>رئيس المجلس، المديرية: an office or a body that the reader knows, though no name stands there.</summary>
    public bool IsKnown(ReportView view, Phrase phrase) => phrase is { Definite: true, Class: PhraseClass.Agent, IsPronoun: false, Reading.Agreement.Number: not ('p' or 'd') }
        && (members.IsTokenOf(view, phrase.Head, "role") || view.Readings[phrase.Head].Lexeme?.Class is "body" || members.IsTokenOf(view, phrase.Head, "body")) && !members.IsOf(view, phrase, "unnamed");
}
