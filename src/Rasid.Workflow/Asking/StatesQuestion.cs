using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What each foreign state did: its government, its bodies, its people in office.</summary>
internal sealed class StatesQuestion : IQuestion
{
    // In the order in which the types are told: what is talked, promised and given before what is threatened and done by force.
    private static readonly string[] Types =
    [
        "CONSULT", "AGREE", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    public QuestionInfo Info { get; } = new("states", "", ["state", "subject", "from", "to"], "states --state france");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var title = AskTitle.Of(context, "q.states", asked);
        if (asked.State is null) return await AllAsync(context, asked, title, cancellation).ConfigureAwait(false);
        var country = context.Pack.Find(asked.State.Id)?.Actor.Country ?? "";
        var narrowed = new ClaimRequest { Members = [new MemberTerm(ClaimRoles.Actor | ClaimRoles.Host, [], Country: country)], From = asked.Options.From, To = asked.Options.To };
        var request = asked.Subject is { } subject ? context.Subjects.Claims(subject, narrowed) : narrowed;
        var found = await context.Record.AskClaimsAsync(context.Viewer, request, asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        var lines = await context.EventsAsync(found.Rows, cancellation).ConfigureAwait(false);
        var sections = new List<AnswerSection>();
        foreach (var type in Types)
        {
            List<AnswerLine> these = [.. lines.Where((_, i) => found.Rows[i].Claim.Type == type)];
            if (these.Count > 0) sections.Add(new AnswerSection(type, context.Word("type." + type), these));
        }
        if (sections.Count == 0) sections.Add(context.Section("states.did", []));
        return new Answer(Info.Id, title, sections, found.Total);
    }

    private async Task<Answer> AllAsync(AskContext context, Asked asked, string title, CancellationToken cancellation)
    {
        var states = context.Pack.Dossiers.Where(d => d.Actor.Kind == Actors.ActorKind.State).ToDictionary(d => d.Actor.Country, d => d.Actor, StringComparer.Ordinal);
        var lines = new List<AnswerLine>();
        var all = (await context.Record.CountriesAsync(context.Viewer, context.Pack.Country, cancellation).ConfigureAwait(false)).Where(c => states.ContainsKey(c.Country)).ToList();
        foreach (var (country, claims, latest) in all.Skip(asked.Options.Skip).Take(asked.Options.Take))
        {
            var state = states[country];
            lines.Add(new AnswerLine(context.Fill("states.line", context.Name(state), claims), "", [await context.CiteAsync(latest, cancellation).ConfigureAwait(false)])
            {
                Who = [state.Id],
                More = (int)claims - 1,
                Notes = [context.Fill("states.more", state.Id)],
            });
        }
        return new Answer(Info.Id, title, [context.Section("states.all", lines)], all.Count);
    }
}
