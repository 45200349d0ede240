using Rasid.Text;

namespace Rasid.Coding.Events;

/// <summary>The events of a report while it is being coded.</summary>
internal sealed class ReportDraft
{
    public List<Draft> Drafts { get; } = [];

    public List<CodedFact> Facts { get; } = [];

    public List<RuleNode> PassedOver { get; } = [];

    /// <summary>What the rules passed over in the sentence at hand.</summary>
    public List<Draft> Passed { get; } = [];

    /// <summary>The meeting that a later definite noun points back at, or null.</summary>
    public Draft? LastMeeting() => Drafts.FindLast(d => d.Row.Type == EventType.Consult);

    /// <summary>The dated meeting told before at which the speaker sat: what he says without a date was said there.</summary>
    public Draft? Occasion(Draft draft) => Drafts.FindLast(d => d.Row.Type == EventType.Consult && d is { Status: Status.Happened, Date: not null }
        && d.Actors.Exists(a => a.Id is not null && draft.Actors.Exists(b => b.Id == a.Id)));

    /// <summary>Whether an event of this type with one of these actors was told before.</summary>
    public bool IsKnown(Draft draft) => Drafts.Exists(d => d.Row.Type == draft.Row.Type && d.Status == draft.Status
        && (draft.Date is null || d.Date is null || d.Date == draft.Date)
        && d.Actors.Concat(d.Recipients).Any(a => draft.Actors.Concat(draft.Recipients).Any(b => a.Id is not null && a.Id == b.Id)));

    /// <summary>Passes over the events that the report as a whole does not bear.</summary>
    public void Drop(Clauses.ReportView view, Predicate<Draft> idle, string code)
    {
        foreach (var draft in Drafts.FindAll(idle))
        {
            draft.Because("passed", code, null, "");
            PassedOver.Add(new RuleNode("passed", draft.Row.Rule, view.Tokens.Span(draft.TriggerToken, draft.TriggerLast), draft.Row.Source, [.. draft.Reasons]));
        }
        Drafts.RemoveAll(idle);
    }

    public CodedReport Finish() => new(
        [.. Drafts.OrderBy(d => d.TriggerToken).Select(Build)],
        [.. Facts.OrderBy(f => f.Trigger[0].Start)],
        [.. PassedOver.OrderBy(p => p.Span?.Start ?? 0)]);

    private static CodedEvent Build(Draft d) => new(
        d.Row.Type,
        [.. d.Modes],
        d.Row.Contexts,
        d.Status,
        d.Date,
        d.DateBasis,
        d.DateReason,
        [.. d.Actors],
        [.. d.Recipients],
        [.. d.Hosts],
        [.. d.Auspices],
        [.. d.Chairs],
        d.Place,
        d.Attribution,
        [.. d.Triggers],
        d.Evidence,
        new RuleNode("event", d.Row.Rule, d.Triggers[^1], d.Row.Source, [.. d.Reasons]),
        Math.Round(Math.Clamp(d.Confidence, 0.05, 0.99), 2));
}
