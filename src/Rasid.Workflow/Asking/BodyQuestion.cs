using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>All that is known of one body: names, parents, seats, chairs by session, sessions numbered and dated, what reports say of its state, silence.</summary>
internal sealed class BodyQuestion : IQuestion
{
    private const int MostStates = 10;

    public QuestionInfo Info { get; } = new("body", "body", ["from", "to"], "body {body}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var who = asked.Name!;
        var dossier = context.Pack.Find(who.Id);
        var sections = new List<AnswerSection> { await NamesQuestion.WrittenAsync(context, who, cancellation).ConfigureAwait(false) };
        if (dossier is not null)
        {
            sections.Add(context.Section("names.spellings", NamesQuestion.Spellings(dossier)));
            sections.Add(context.Section("names.pack", PackRelations.Of(context, dossier)));
        }
        sections.Add(await ChairsQuestion.SessionsAsync(context, asked, 0, asked.Options.Take, cancellation).ConfigureAwait(false));
        var meetings = new ClaimRequest
        {
            Types = ["CONSULT"],
            Members = [new MemberTerm(ClaimRoles.Participants, [who.Id])],
            From = asked.Options.From,
            To = asked.Options.To,
        };
        var found = await context.Record.AskClaimsAsync(context.Viewer, meetings, asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        foreach (var section in await MeetingsQuestion.SectionsAsync(context, found, cancellation).ConfigureAwait(false))
            sections.Add(section with { Lines = [.. section.Lines.Select((l, i) => Numbered(context, l, section.Key, asked.Options.Skip + i + 1))] });
        sections.Add(await StatesAsync(context, who, cancellation).ConfigureAwait(false));
        var months = await context.Record.MonthsOfActorAsync(context.Viewer, who.Id, cancellation).ConfigureAwait(false);
        sections.Add(await BodySilence.SectionAsync(context, who, months, cancellation).ConfigureAwait(false));
        return new Answer(Info.Id, AskTitle.Of(context, "q.body", asked), sections, found.Total);
    }

    // The number is ours, in order of dates; which number the body gives its session is in the report's own words.
    private static AnswerLine Numbered(AskContext context, AnswerLine line, string section, int number) =>
        section == MeetingStandings.Held ? line with { Text = context.Fill("body.numbered", number, line.Text) } : line;

    private static async Task<AnswerSection> StatesAsync(AskContext context, WhoCandidate who, CancellationToken cancellation)
    {
        var request = new ClaimRequest { Members = [new MemberTerm(ClaimRoles.Recipient | ClaimRoles.Place, [who.Id])], IsNewestFirst = true };
        var found = await context.Record.AskClaimsAsync(context.Viewer, request, 0, MostStates, cancellation).ConfigureAwait(false);
        return context.Section("body.state", await context.EventsAsync(found.Rows, cancellation).ConfigureAwait(false)) with { Total = found.Total };
    }
}
