using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Subjects;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What was reported on a subject of the pack in order of dates: told as done, claimed, promised, asked for and denied, each apart.</summary>
internal sealed class SubjectQuestion : IQuestion
{
    public QuestionInfo Info { get; } = new("subject", "subject", ["actor", "side", "from", "to"], "subject {subject}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var subject = asked.Subject!;
        var narrowed = new ClaimRequest { Members = asked.Participants, From = asked.Options.From, To = asked.Options.To };
        var found = await context.Record.AskClaimsAsync(
            context.Viewer, context.Subjects.Claims(subject, narrowed), asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        var deeds = subject.Values(SubjectUse.Type);
        var stages = new List<string>();
        var claims = new Dictionary<Hash256, IReadOnlyList<ClaimRow>>();
        foreach (var row in found.Rows)
        {
            if (!claims.TryGetValue(row.Report.Id, out var all))
                claims.Add(row.Report.Id, all = await context.Record.ClaimsOfReportAsync(context.Viewer, row.Report.Id, cancellation).ConfigureAwait(false));
            Claim[] others = [.. all.Where(o => !o.IsOut && o.Claim.Id != row.Claim.Id && o.Claim.Evidence == row.Claim.Evidence).Select(o => o.Claim)];
            var isAbout = await IsAboutAsync(context, subject, row, cancellation).ConfigureAwait(false);
            stages.Add(SubjectStage.Of(row.Claim, others, deeds, EventSentence.IsSigning(row.Claim), isAbout));
        }
        var lines = await context.EventsAsync(found.Rows, cancellation).ConfigureAwait(false);
        var sections = new List<AnswerSection>();
        foreach (var stage in SubjectStage.All)
        {
            var section = context.Section("subject." + stage, [.. lines.Where((_, i) => stages[i] == stage)]);
            // Whether a deed was done, or is at least said to be, is the question: that nobody says so is an answer.
            if (section.Lines.Count > 0 || (deeds.Count > 0 && stage is SubjectStage.Completed or SubjectStage.Claimed)) sections.Add(section);
        }
        var facts = await FactsAsync(context, asked, subject, cancellation).ConfigureAwait(false);
        if (facts.Lines.Count > 0 || sections.Count == 0) sections.Add(facts);
        return new Answer(Info.Id, AskTitle.Of(context, "q.subject", asked), sections, found.Total)
        {
            Note = deeds.Count > 0 ? context.Word("subject.note") : "",
        };
    }

    // Somebody else's withdrawal may stand in a sentence on mercenaries: those who are in the claim decide, or its own word where nobody is.
    private static async Task<bool> IsAboutAsync(AskContext context, Subject subject, ClaimRow row, CancellationToken cancellation)
    {
        var members = row.Claim.Actors.Concat(row.Claim.Recipients).ToList();
        if (members.Count > 0)
            return members.Exists(m => subject.Values(SubjectUse.Actor).Contains(m.Id) || context.Subjects.Holds(subject.Forms(SubjectUse.Thing), m.Text));
        var trigger = new List<string>();
        foreach (var span in row.Claim.Anchor.Trigger) trigger.Add(await context.WordsAsync(row.Report, span, cancellation).ConfigureAwait(false));
        return context.Subjects.Holds(subject.Forms(SubjectUse.Deed), string.Join(' ', trigger));
    }

    // Statements of fact are few beside claims: the first page has them.
    private static async Task<AnswerSection> FactsAsync(AskContext context, Asked asked, Subject subject, CancellationToken cancellation)
    {
        var lines = new List<AnswerLine>();
        if (asked.Options.Skip > 0 || asked.Actor is not null || asked.Options.Side.Length > 0) return context.Section("subject.facts", lines);
        var request = context.Subjects.Facts(subject, new FactRequest { From = asked.Options.From, To = asked.Options.To });
        var found = await context.Record.AskFactsAsync(context.Viewer, request, 0, asked.Options.Take, cancellation).ConfigureAwait(false);
        foreach (var (fact, report) in found.Rows) lines.Add(await context.FactAsync(fact, report, cancellation).ConfigureAwait(false));
        return context.Section("subject.facts", lines) with { Total = found.Total };
    }
}
