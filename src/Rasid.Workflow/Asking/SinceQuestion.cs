using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What came, changed or was contradicted since a day.</summary>
internal sealed class SinceQuestion : IQuestion
{
    public QuestionInfo Info { get; } = new("since", "day", ["actor", "place"], "since 2026-11-01");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var heads = await context.Record.HeadsAtAsync(ProcessDay.Start(asked.Day!.Value, context.Pack), cancellation).ConfigureAwait(false);
        var filter = new TimelineFilter(Actor: asked.Actor?.Id, Place: asked.Place?.Id);
        var news = await new WatchRecord(context.Record, context.Pack).RunAsync(context.Viewer, heads, filter, context.Language, asked.Options.Take, cancellation: cancellation).ConfigureAwait(false);
        var fresh = new List<AnswerLine>();
        foreach (var line in news.New)
        {
            if (await context.Record.FirstClaimsAsync(context.Viewer, line.Row.Event, 1, cancellation).ConfigureAwait(false) is [var first])
                fresh.Add(await context.EventAsync(first, cancellation).ConfigureAwait(false));
        }
        AnswerSection[] sections =
        [
            context.Section("since.contradicted", await ChangedAsync(context, news.Contradicted, cancellation).ConfigureAwait(false)),
            context.Section("since.new", fresh),
            context.Section("since.changed", await ChangedAsync(context, news.Changed, cancellation).ConfigureAwait(false)),
        ];
        return new Answer(Info.Id, AskTitle.Of(context, "q.since", asked), sections, sections.Sum(s => s.Lines.Count) + news.Left)
        {
            Note = context.Fill("since.reports", news.Reports),
        };
    }

    private static async Task<List<AnswerLine>> ChangedAsync(AskContext context, IReadOnlyList<ChangedEvent> events, CancellationToken cancellation)
    {
        var lines = new List<AnswerLine>();
        foreach (var changed in events)
        {
            var citations = new List<AnswerCitation>();
            foreach (var row in changed.News) citations.Add(await context.CiteAsync(row, cancellation).ConfigureAwait(false));
            lines.Add(new AnswerLine(changed.Sentence, changed.News[0].Claim.Date, citations)
            {
                Event = changed.Event,
                Status = changed.News[0].Claim.Status,
                Notes = [.. changed.Against.Concat(changed.Fields.Where(f => changed.Against.All(a => a.Key != f.Key)))
                    .Select(f => context.Fill("changed", context.Word("field." + f.Key), Value(context, f.Key, f.Before), Value(context, f.Key, f.Now)))],
            });
        }
        return lines;
    }

    private static string Value(AskContext context, string key, string value) =>
        value.Length == 0 ? context.Word("open") : key == "status" ? context.Word("status." + value) : value;
}
