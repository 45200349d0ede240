using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Who met whom, how often, where, under whose auspices: held, planned and not held apart.</summary>
internal sealed class MeetingsQuestion : IQuestion
{
    private const int MostOthers = 12;

    // Counting with whom somebody met looks at this many meetings, the last ones.
    private const int Look = 3000;

    public QuestionInfo Info { get; } = new("meetings", "", ["actor", "with", "side", "place", "from", "to"], "meetings --actor {body}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var request = new ClaimRequest { Types = ["CONSULT"], Members = asked.Participants, From = asked.Options.From, To = asked.Options.To };
        var found = await context.Record.AskClaimsAsync(context.Viewer, request, asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        var sections = await SectionsAsync(context, found, cancellation).ConfigureAwait(false);
        if ((asked.Actor is not null || asked.Options.Side.Length > 0) && asked.Options.Skip == 0)
            sections.Insert(1, await OthersAsync(context, asked, request, cancellation).ConfigureAwait(false));
        return new Answer(Info.Id, AskTitle.Of(context, "q.meetings", asked), sections, found.Total);
    }

    /// <summary>Meetings by their standing. What was held is told of in any case; the other standings where there are any.</summary>
    internal static async Task<List<AnswerSection>> SectionsAsync(AskContext context, AskedClaims found, CancellationToken cancellation)
    {
        var lines = await context.EventsAsync(found.Rows, cancellation).ConfigureAwait(false);
        var sections = new List<AnswerSection>();
        foreach (var standing in MeetingStandings.All)
        {
            var total = found.Statuses.Where(s => standing.Has(s.Key)).Sum(s => s.Value);
            if (total == 0 && standing.Key != MeetingStandings.Held) continue;
            sections.Add(context.Section("meetings." + standing.Key, [.. lines.Where((_, i) => standing.Has(found.Rows[i].Claim.Status))]) with { Total = total });
        }
        return sections;
    }

    private static async Task<AnswerSection> OthersAsync(AskContext context, Asked asked, ClaimRequest request, CancellationToken cancellation)
    {
        var held = request with { Statuses = MeetingStandings.HeldStatuses };
        var counts = await context.Record.AskActorsAsync(context.Viewer, held, ClaimRoles.Participants, MostOthers + 2, Look, cancellation).ConfigureAwait(false);
        var lines = new List<AnswerLine>();
        foreach (var (actor, latest) in counts.Actors)
        {
            if (actor.Id == asked.Actor?.Id || actor.Id == asked.With?.Id || lines.Count == MostOthers) continue;
            lines.Add(new AnswerLine(
                context.Fill("meetings.with", context.Name(actor.NameAr, actor.NameEn, actor.Id), actor.Count), latest.Claim.Date, [await context.CiteAsync(latest, cancellation).ConfigureAwait(false)])
            {
                Who = [actor.Id],
                More = (int)actor.Count - 1,
            });
        }
        return context.Section("meetings.others", lines) with { Note = counts.Looked < counts.Total ? context.Fill("looked", counts.Looked, counts.Total) : "" };
    }
}
