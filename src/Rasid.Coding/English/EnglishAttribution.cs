using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;

namespace Rasid.Coding.English;

/// <summary>Finds who says so: the verb of speech above, "officials said" behind, "according to …", or the speaker before.</summary>
internal sealed class EnglishAttribution(EnglishGoverning governing, EnglishSubjects subjects, EnglishMembers members)
{
    public Attribution Of(ReportView view, Clause clause, Discourse discourse)
    {
        for (var c = clause; c is not null; c = c.Parent ?? Above(c))
        {
            if (c.Relation == ClauseRelation.Content && c.Governor is { Clause: { } above } governor && governing.Of(view, governor) is { Effect: GovernorEffect.Speech or GovernorEffect.Announce or GovernorEffect.Deny } row)
                return Speaker(view, above, row, discourse);
        }
        for (var c = clause; c is not null; c = c.Parent ?? Above(c))
        {
            if (c.AsSaid is { } said && said != clause && said.Predicate is { } verb && governing.Of(view, verb) is { } row) return Speaker(view, said, row, discourse);
        }
        if (Phrased(view, clause, discourse) is { } phrased) return phrased;
        return clause.Quoted && discourse.Speaker is { } last ? last : Attribution.Author;
    }

    /// <summary>The attribution that the subject of a verb of speech gives.</summary>
    public Attribution Speaker(ReportView view, Clause clause, GovernorRow row, Discourse discourse)
    {
        var phrase = subjects.Source(view, clause);
        // X was told by Y; it was announced: nobody speaks.
        if (clause.Predicate is { Passive: true } passive)
        {
            phrase = clause.Phrases.Find(p => p is { Kind: PhraseKind.Noun, Preposition: "by" } && p.First > passive.First);
            if (phrase is null) return row.Kind is { } said ? new Attribution(said, null, []) : Attribution.Author;
        }
        if (phrase is null) return discourse.Speaker ?? Attribution.Author;
        if (phrase.IsPronoun && discourse.Speaker is { Speaker: not null } before) return before;
        return From(view, phrase, members.Of(view, phrase, discourse), row);
    }

    /// <summary>A content clause joined to another, or the main clause it stands beside.</summary>
    private static Clause? Above(Clause clause) => clause.Sibling;

    /// <summary>according to …, in a statement by … anywhere in the sentence's main clauses.</summary>
    private Attribution? Phrased(ReportView view, Clause clause, Discourse discourse)
    {
        for (var c = clause; c is not null; c = c.Parent ?? c.Sibling)
        {
            foreach (var p in c.Phrases)
            {
                if (p.Kind != PhraseKind.Noun || p.PrepositionRow?.Role != SlotRole.Speaker) continue;
                var found = members.Of(view, p, discourse);
                if (found.Count == 0 && c.Phrases.Find(q => q.First > p.First && q is { Kind: PhraseKind.Noun, Preposition: "by" or "from" or "of" }) is { } by) found = members.Of(view, by, discourse);
                if (found.Count > 0 || members.IsOf(view, p, "media") || members.IsOf(view, p, "document")) return From(view, p, found, null);
            }
        }
        return null;
    }

    private Attribution From(ReportView view, Phrase phrase, List<Member> speakers, GovernorRow? row)
    {
        var kind = row?.Kind ?? (members.IsOf(view, phrase, "media") || members.IsOf(view, phrase, "observer") ? AttributionKind.MediaReports : Kind(view, phrase, speakers));
        if (kind == AttributionKind.Author) return Attribution.Author;
        if (kind == AttributionKind.MediaReports) return new Attribution(kind, null, []);
        return new Attribution(kind, speakers.Count > 0 ? speakers[0] : null, speakers.Count > 1 ? [.. speakers.Skip(1)] : []);
    }

    private static AttributionKind Kind(ReportView view, Phrase phrase, List<Member> speakers)
    {
        if (speakers.Count == 0) return AttributionKind.Author;
        return speakers[0].Id is { Length: > 0 } ? AttributionKind.OfficialStatement : AttributionKind.AnonymousOfficial;
    }
}
