using System.Globalization;
using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>The stretches of time in which no report names a body, measured by the reports themselves and not by today's date.</summary>
internal static class BodySilence
{
    // A quarter without a word, as commitments are called silent after ninety days.
    private const int LeastMonths = 4;

    public static async Task<AnswerSection> SectionAsync(AskContext context, WhoCandidate who, IReadOnlyList<NamedMonth> months, CancellationToken cancellation)
    {
        var lines = new List<AnswerLine>();
        var latest = await context.Record.ReportsOfActorAsync(context.Viewer, who.Id, 0, 1, cancellation).ConfigureAwait(false);
        if (months.Count == 0 || latest.Reports.Count == 0) return context.Section("body.silence", lines);
        AnswerCitation[] cited = [new AnswerCitation(latest.Reports[0], RecordIdKind.Report, null, latest.Reports[0].Description.Title, "")];
        lines.Add(new AnswerLine(context.Fill("body.named", months.Sum(m => m.Reports), months[0].Month, months[^1].Month), $"{months[0].Month}/{months[^1].Month}", cited) { Who = [who.Id] });
        for (var i = 1; i < months.Count; i++)
        {
            if (Number(months[i].Month) - Number(months[i - 1].Month) is var gap && gap >= LeastMonths)
                lines.Add(new AnswerLine(context.Fill("body.gap", months[i - 1].Month, months[i].Month, gap - 1), $"{months[i - 1].Month}/{months[i].Month}", cited) { Who = [who.Id] });
        }
        return context.Section("body.silence", lines);
    }

    private static int Number(string month) =>
        (int.Parse(month[..4], CultureInfo.InvariantCulture) * 12) + int.Parse(month[5..7], CultureInfo.InvariantCulture);
}
