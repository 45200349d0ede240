using Rasid.Coding.Clauses;

namespace Rasid.Coding.Events;

/// <summary>One happening, one event: a chain of one meeting in a sentence becomes one (CODING.md, rule 1).</summary>
internal static class Chains
{
    public static void Merge(ReportDraft report, int first)
    {
        var drafts = report.Drafts;
        for (var i = first; i < drafts.Count; i++)
        {
            for (var j = drafts.Count - 1; j > i; j--)
            {
                if (!SameHappening(drafts[i], drafts[j])) continue;
                var (keep, drop) = drafts[j].Row.Weight > drafts[i].Row.Weight ? (drafts[j], drafts[i]) : (drafts[i], drafts[j]);
                // Those of a meeting are all on one side; whom two deeds were done to are those to whom the one was done.
                var meets = keep.Row.Type is EventType.Consult;
                foreach (var m in drop.Recipients.Where(m => !meets && !keep.Recipients.Concat(keep.Actors).Any(r => Pronouns.IsSame(r, m)))) keep.Recipients.Add(m);
                foreach (var m in meets ? drop.Actors.Concat(drop.Recipients) : drop.Actors)
                {
                    if (!keep.Actors.Concat(keep.Recipients).Any(a => a.Span == m.Span || (a.Id is not null && a.Id == m.Id))) keep.Actors.Add(m);
                }
                if (keep.Date is null) (keep.Date, keep.DateBasis, keep.DateReason) = (drop.Date, drop.DateBasis, drop.DateReason);
                keep.Place ??= drop.Place;
                foreach (var h in drop.Hosts) keep.Hosts.Add(h);
                if (keep != drafts[i]) drafts[i] = keep;
                drafts.RemoveAt(j);
            }
        }
    }

    private static bool SameHappening(Draft a, Draft b)
    {
        if (a.Row.Type != b.Row.Type) return false;
        if (a.Status != b.Status && !(a.Row.Type == EventType.Protest && a.Status is Status.Happened or Status.Ongoing && b.Status is Status.Happened or Status.Ongoing)) return false;
        if (a.Date is not null && b.Date is not null && a.Date != b.Date) return false;
        // القبض على ثلاثة مهربين وحجز أسلحة: two deeds of one clause that are told by two nouns, and differ in kind.
        if (a.Clause == b.Clause && a.Phrase != b.Phrase && b.Phrase is { Kind: PhraseKind.Noun, Conjoined: true } && a.Phrase.Kind == PhraseKind.Noun && a.Row.Modes.Count > 0 && b.Row.Modes.Count > 0 && !a.Row.Modes.SequenceEqual(b.Row.Modes)) return false;
        if (a.Clause == b.Clause) return true;
        if (a.Row.Type is not (EventType.Consult or EventType.Protest or EventType.Assault)) return false;
        // احتشدوا …، ثم قطعوا الطريق: two protests in two clauses that differ in kind.
        if (a.Row.Type == EventType.Protest && a.Row.Modes.Count > 0 && b.Row.Modes.Count > 0 && !a.Row.Modes.SequenceEqual(b.Row.Modes) && a.Phrase.Kind == PhraseKind.Verb && b.Phrase.Kind == PhraseKind.Verb) return false;
        // نهبوا شاحنات واحتجزوا سائقيها: to hold people is a deed of its own; so is what is told beside another (فيما دمرت …).
        if (a.Row.Type == EventType.Assault && (a.Row.Modes.Contains("abduct") != b.Row.Modes.Contains("abduct") || b.Clause.Relation is ClauseRelation.Beside && b.Clause.Parent == a.Clause)) return false;
        var joined = a.Clause.Sibling == b.Clause || (b.Clause.Sibling is { } before && before == a.Clause.Sibling) || b.Clause.Sibling == a.Clause || b.Clause.Parent == a.Clause || b.Clause.Sibling?.Sibling == a.Clause || (a.Row.Type == EventType.Assault && b.Clause.Governor?.Clause is { } around && (around == a.Clause || around.Sibling == a.Clause));
        return joined && (b.Actors.Count == 0 || a.Actors.Count == 0 || a.Actors.Exists(x => b.Actors.Exists(y => x.Span == y.Span || (x.Id is not null && x.Id == y.Id))));
    }
}
