using Rasid.Records;
using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>The state of each clause of the agreements: what was announced, agreed, begun, observed, completed and reversed, as of the day on which the record was last written to.</summary>
internal sealed class ClausesQuestion : IQuestion
{
    // Of each stage the last step is cited; the ledger of the agreement has all.
    private const int MostCited = 6;

    public QuestionInfo Info { get; } = new("clauses", "", ["agreement"], "clauses");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var written = await context.Record.LastWrittenAsync(cancellation).ConfigureAwait(false);
        var today = ProcessDay.Of(written ?? DateTimeOffset.UnixEpoch, context.Pack);
        var read = new ReadAgreement(context.Record, context.Pack);
        var typed = asked.Options.Agreement.Trim();
        IReadOnlyList<AgreementLedger> ledgers = typed.Length == 0
            ? await read.ListAsync(context.Viewer, context.Language, today, null, cancellation).ConfigureAwait(false)
            : await read.RunAsync(context.Viewer, typed, context.Language, today, null, cancellation).ConfigureAwait(false) is { } one ? [one] : [];
        var sections = new List<AnswerSection>();
        var left = asked.Options.Skip;
        var room = asked.Options.Take;
        foreach (var ledger in ledgers)
        {
            // A clause that was named is answered alone.
            var clauses = ledger.Clauses.Where(c => typed.Length == 0 || string.Equals(ledger.Agreement.Id, typed, StringComparison.OrdinalIgnoreCase)
                || string.Equals(c.Provision.Id, typed, StringComparison.OrdinalIgnoreCase)).ToList();
            List<AnswerLine> lines = [.. clauses.Skip(left).Take(room).Select(c => Line(context, c))];
            left = Math.Max(0, left - clauses.Count);
            room -= lines.Count;
            var name = context.Name(ledger.Agreement.NameAr, ledger.Agreement.NameEn, ledger.Agreement.Id);
            sections.Add(new AnswerSection(ledger.Agreement.Id, name, lines) { Total = clauses.Count });
        }
        if (sections.Count == 0) sections.Add(context.Section("clauses.none", []));
        return new Answer(Info.Id, AskTitle.Of(context, "q.clauses", asked), sections, sections.Sum(s => s.Total ?? 0))
        {
            Note = context.Fill("clauses.note", today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private static AnswerLine Line(AskContext context, ClauseState clause)
    {
        var (provision, commitment) = (clause.Provision, clause.Commitment);
        var isArabic = context.Language == Language.Arabic;
        var notes = new List<string> { provision.Duty(isArabic) };
        var stages = clause.All.GroupBy(s => s.Step.Stage).OrderBy(g => g.Key).ToList();
        notes.Add(stages.Count == 0
            ? context.Word("none")
            : string.Join(context.Word("comma"), stages.Select(g => context.Fill("clauses.stage", StageName(context, g.Key), g.Count()))));
        notes.Add(context.Fill(commitment.Decision is null ? "clauses.proposed" : "clauses.decided", commitment.Score));
        if (commitment.OverdueDays is { } overdue) notes.Add(context.Fill("clauses.overdue", overdue));
        if (commitment.IsSilent) notes.Add(context.Fill("clauses.silent", Commitment.SilentAfter));
        if (commitment.AnnouncedOnly > 1) notes.Add(context.Fill("clauses.announced-only", commitment.AnnouncedOnly));
        var cited = stages.Select(g => g.Last()).Take(MostCited).SelectMany(s => s.Citations.Take(1)).ToList();
        return new AnswerLine(provision.Label(isArabic), provision.Due, [.. cited.Select(Cite), AnswerCitation.OfRow(provision.Row)])
        {
            Who = [.. provision.Obliged.Select(p => p.Actor)],
            Notes = notes,
            More = clause.All.Sum(s => s.Citations.Count) - cited.Count,
        };
    }

    private static string StageName(AskContext context, StepStage stage) => Wording.Get("stage." + stage.ToString().ToLowerInvariant(), context.Language);

    private static AnswerCitation Cite(Citation cited) => new(
        cited.Linked.Report, RecordIdKind.Claim, cited.Linked.Claim.Id,
        string.Join(' ', cited.Evidence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), cited.SaidBy);
}
