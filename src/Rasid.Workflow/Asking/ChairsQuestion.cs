using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Who chaired a body, session by session. A session with other bodies has a chair of its own, who is not said to chair this body.</summary>
internal sealed class ChairsQuestion : IQuestion
{
    public QuestionInfo Info { get; } = new("chairs", "body", ["from", "to"], "chairs {body}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var sessions = await SessionsAsync(context, asked, asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        var held = context.Pack.Find(asked.Name!.Id)?.Holders ?? [];
        return new Answer(
            Info.Id,
            AskTitle.Of(context, "q.chairs", asked),
            [sessions, context.Section("chairs.pack", [.. held.Select(t => Tenure(context, t))])],
            sessions.Total ?? sessions.Lines.Count)
        {
            Note = context.Word("chairs.note"),
        };
    }

    /// <summary>The sessions of a body of which reports name a chair.</summary>
    internal static async Task<AnswerSection> SessionsAsync(AskContext context, Asked asked, int skip, int take, CancellationToken cancellation)
    {
        var body = asked.Name!;
        var request = new ClaimRequest
        {
            Types = ["CONSULT"],
            Members = [new MemberTerm(ClaimRoles.Actor | ClaimRoles.Recipient | ClaimRoles.Host, [body.Id]), new MemberTerm(ClaimRoles.Chair, [])],
            From = asked.Options.From,
            To = asked.Options.To,
        };
        var found = await context.Record.AskClaimsAsync(context.Viewer, request, skip, take, cancellation).ConfigureAwait(false);
        var own = found.Rows.Where(r => !IsJoint(context.Pack, r, body.Id)).ToList();
        var lines = new List<AnswerLine>();
        foreach (var row in own)
        {
            var line = await context.EventAsync(row, cancellation).ConfigureAwait(false);
            var chairs = string.Join(context.Word("comma"), row.Claim.Chairs.Select(c => EventSentence.Name(c, context.Language)).Distinct(StringComparer.Ordinal));
            lines.Add(line with { Text = context.Fill("chairs.line", chairs, line.Text), Who = [.. row.Claim.Chairs.Where(c => c.Id.Length > 0).Select(c => c.Id)] });
        }
        var joint = found.Rows.Count - own.Count;
        return context.Section("chairs.sessions", lines) with
        {
            Note = joint > 0 ? context.Fill("chairs.joint", joint, body.Id) : "",
            Total = found.Total - joint,
        };
    }

    internal static AnswerLine Tenure(AskContext context, Tenure tenure)
    {
        var office = context.Language == Language.Arabic ? tenure.NameAr : tenure.NameEn;
        return new AnswerLine(context.Fill("pack.office", context.Name(tenure.Holder), office), PackPeriod.Of(tenure.When), [AnswerCitation.OfRow(tenure.Row)])
        {
            Who = [tenure.Holder.Id],
            Notes = tenure.When.IsUnsure ? [context.Word("pack.unsure")] : [],
        };
    }

    // Whoever chairs a meeting of two bodies chairs that meeting, and neither of them.
    private static bool IsJoint(Pack pack, ClaimRow row, string body) => row.Claim.Actors.Concat(row.Claim.Recipients)
        .Any(m => m.Id.Length > 0 && m.Id != body && row.Claim.Chairs.All(c => c.Id != m.Id) && pack.Find(m.Id)?.Actor.Kind == Actors.ActorKind.Body);
}
