using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What was asked for, by whom, of whom.</summary>
internal sealed class AskedForQuestion : IQuestion
{
    public QuestionInfo Info { get; } = new("asked", "", ["by", "of", "subject", "from", "to"], "asked --subject {subject}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var members = new List<MemberTerm>();
        if (asked.By is { } by) members.Add(new MemberTerm(ClaimRoles.Actor | ClaimRoles.Speaker, [by.Id]));
        if (asked.Of is { } of) members.Add(new MemberTerm(ClaimRoles.Recipient, [of.Id]));
        var narrowed = new ClaimRequest { Members = members, From = asked.Options.From, To = asked.Options.To };
        // A deed that somebody wants is asked for too, whatever its type.
        var (calls, wanted) = (narrowed with { Types = ["REQUEST"] }, narrowed with { Statuses = ["called_for"] });
        var request = calls with { Or = [wanted] };
        if (asked.Subject is { } subject)
        {
            // A subject's own types say what is done in it; a call for that is of the type of calls.
            var (first, second) = (context.Subjects.Claims(subject, calls), context.Subjects.Claims(subject, wanted));
            request = first with { Types = calls.Types, Or = [.. first.Or.Select(o => o with { Types = calls.Types }), second with { Or = [] }, .. second.Or] };
        }
        var found = await context.Record.AskClaimsAsync(context.Viewer, request, asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        var lines = await context.EventsAsync(found.Rows, cancellation).ConfigureAwait(false);
        var sections = new List<AnswerSection> { Part("asked.asked", ["happened", "called_for", "ongoing"]) };
        foreach (var section in new[] { Part("asked.to-be-asked", ["planned", "hypothetical"]), Part("asked.not-asked", ["denied", "failed"]) })
        {
            if (section.Lines.Count > 0) sections.Add(section);
        }
        return new Answer(Info.Id, AskTitle.Of(context, "q.asked", asked), sections, found.Total);

        AnswerSection Part(string key, IReadOnlyList<string> statuses) =>
            context.Section(key, [.. lines.Where((_, i) => statuses.Contains(found.Rows[i].Claim.Status))]);
    }
}
