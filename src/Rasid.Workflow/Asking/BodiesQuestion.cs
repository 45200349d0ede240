using Rasid.Packs;
using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Which bodies deal with a subject, and what reports last say of each.</summary>
internal sealed class BodiesQuestion : IQuestion
{
    public QuestionInfo Info { get; } = new("bodies", "", ["subject"], "bodies --subject {subject}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var lines = new List<AnswerLine>();
        IReadOnlyList<Dossier> bodies = asked.Subject is { } subject
            ? context.Subjects.Bodies(subject)
            : [.. context.Pack.Subjects.SelectMany(context.Subjects.Bodies).DistinctBy(d => d.Actor.Id)];
        foreach (var body in bodies.Skip(asked.Options.Skip).Take(asked.Options.Take))
        {
            lines.Add(asked.Subject is null ? Known(context, body) : await StateAsync(context, body, cancellation).ConfigureAwait(false));
        }
        return new Answer(Info.Id, AskTitle.Of(context, "q.bodies", asked), [context.Section("bodies.all", lines)], bodies.Count)
        {
            Note = context.Word(asked.Subject is null ? "bodies.narrow" : "bodies.note"),
        };
    }

    private static AnswerLine Known(AskContext context, Dossier body) =>
        new(context.Name(body.Actor), PackPeriod.Of(body.Exists), [AnswerCitation.OfRow(body.Actor.Source)]) { Who = [body.Actor.Id], Notes = Notes(context, body) };

    private static async Task<AnswerLine> StateAsync(AskContext context, Dossier body, CancellationToken cancellation)
    {
        var line = Known(context, body);
        var notes = new List<string>(line.Notes);
        var citations = new List<AnswerCitation>(line.Citations);
        if (await LatestAsync(context, body.Actor.Id, cancellation).ConfigureAwait(false) is { } latest)
        {
            notes.Add(context.Fill("bodies.latest", EventSentence.Of(latest.Claim, context.Language), context.Word("status." + latest.Claim.Status), Told(context, latest)));
            citations.Insert(0, await context.CiteAsync(latest, cancellation).ConfigureAwait(false));
        }
        else
        {
            notes.Add(context.Word("bodies.silent"));
        }
        return line with { Notes = notes, Citations = citations };
    }

    /// <summary>What reports last say of a body: first what is done to it or where it is, else what it does.</summary>
    internal static async Task<ClaimRow?> LatestAsync(AskContext context, string body, CancellationToken cancellation)
    {
        foreach (var roles in new[] { ClaimRoles.Recipient | ClaimRoles.Place, ClaimRoles.Participants })
        {
            var request = new ClaimRequest { Members = [new MemberTerm(roles, [body])], IsNewestFirst = true };
            if ((await context.Record.AskClaimsAsync(context.Viewer, request, 0, 1, cancellation).ConfigureAwait(false)).Rows is [var row]) return row;
        }
        return null;
    }

    internal static string Told(AskContext context, ClaimRow row) => row.Report.Published.Value.Length > 0 ? row.Report.Published.Value : context.Word("open");

    internal static List<string> Notes(AskContext context, Dossier body)
    {
        var notes = new List<string>();
        if (body.Parent is { } parent) notes.Add(context.Fill("pack.parent", context.Name(parent)));
        if (body.Seat is { } seat) notes.Add(context.Fill("pack.sits", context.Name(seat)));
        if (body.Exists.IsUnsure) notes.Add(context.Word("pack.unsure"));
        return notes;
    }
}
