using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>What was promised and done: what was planned for the period with what came of it, of each clause of an agreement what the period's reports say, with its stage; and which clauses were overdue or silent at its end.</summary>
internal sealed class BriefPromised(BriefScope scope)
{
    private const int Most = 16;
    private const int MostNamed = 4;

    public async Task<BriefSection> RunAsync(CancellationToken cancellation)
    {
        var language = scope.Language;
        var (groups, told) = (new List<BriefGroup>(), 0);
        var (planned, left) = await new BriefPlanned(scope).OfPeriodAsync(cancellation).ConfigureAwait(false);
        if (planned is not null) groups.Add(planned);
        var ledgers = await new ReadAgreement(scope.Record, scope.Pack).ListAsync(scope.Viewer, language, scope.Request.To, cancellation: cancellation).ConfigureAwait(false);
        foreach (var ledger in ledgers)
        {
            var items = new List<BriefItem>();
            foreach (var clause in ledger.Clauses)
            {
                var parts = new List<BriefItem>();
                foreach (var step in clause.All.Where(IsWithin))
                {
                    if (told == Most) left++;
                    else parts.Add(await ItemAsync(step, cancellation).ConfigureAwait(false));
                    told = Math.Min(told + 1, Most);
                }
                if (parts.Count > 0) items.Add(new BriefItem("", BriefWords.Of("clause", language, clause.Provision.Label(language == Language.Arabic)), [], null, parts));
            }
            if (items.Count > 0) groups.Add(new BriefGroup(ledger.Agreement.Name(language == Language.Arabic), items));
        }
        var remarks = new List<string>();
        if (groups.Count == 0) remarks.Add(BriefWords.Of(ledgers.Count == 0 ? "none.agreement" : "none.promised", language));
        if (left > 0) remarks.Add(BriefWords.Of("left", language, left));
        remarks.AddRange(Standing([.. ledgers.SelectMany(l => l.Clauses)]));
        return new BriefSection("promised", scope.Title("promised"), groups, string.Join('\n', remarks));
    }

    // Nothing is told of what did not come: it follows from the pack's days and the record's silence, and is counted.
    private IEnumerable<string> Standing(IReadOnlyList<ClauseState> clauses)
    {
        var overdue = clauses.Where(c => c.Commitment.OverdueDays is not null).ToList();
        if (overdue.Count > 0)
        {
            var names = string.Join(BriefWords.Of("left.between", scope.Language), overdue.Take(MostNamed).Select(c => c.Provision.Label(scope.Language == Language.Arabic)));
            yield return BriefWords.Of("clauses.overdue", scope.Language, overdue.Count, overdue.Count > MostNamed ? names + BriefWords.Of("more", scope.Language) : names);
        }
        if (clauses.Count(c => c.Commitment.AnnouncedOnly > 1) is > 0 and var announced) yield return BriefWords.Of("clauses.announced", scope.Language, announced);
        if (clauses.Count(c => c.Commitment.IsSilent) is > 0 and var silent) yield return BriefWords.Of("clauses.silent", scope.Language, silent);
    }

    private bool IsWithin(CitedStep step) => step.Step.Day is { } day && day >= scope.Request.From && day <= scope.Request.To;

    private async Task<BriefItem> ItemAsync(CitedStep step, CancellationToken cancellation) => new(
        step.Step.Date.Length > 0 ? DayWords.Of(step.Step.Date, scope.Language) : "",
        BriefWords.Of(
            "step", scope.Language, LinkWording.Stage(step.Step.Stage, scope.Language),
            scope.Sentence(step.Citations[0].Linked.Claim, step.Step.Voices, step.Sentence)),
        await scope.CiteAsync(step.Citations.Select(c => (c.Linked.Claim, c.Linked.Report)), cancellation).ConfigureAwait(false),
        step.Step.Event,
        []);
}
