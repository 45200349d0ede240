using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What rests on unnamed officials or on media alone.</summary>
internal sealed class WeakQuestion : IQuestion
{
    private const string Anonymous = "anonymous_official";
    private const string Media = "media_reports";

    public QuestionInfo Info { get; } = new("weak", "", ["actor", "subject", "from", "to"], "weak --subject {subject}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var narrowed = new ClaimRequest { Voices = [Anonymous, Media], IsOnlyVoices = true, Members = asked.Participants, From = asked.Options.From, To = asked.Options.To };
        var request = asked.Subject is { } subject ? context.Subjects.Claims(subject, narrowed) : narrowed;
        var found = await context.Record.AskClaimsAsync(context.Viewer, request, asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        var lines = await context.EventsAsync(found.Rows, cancellation).ConfigureAwait(false);
        return new Answer(Info.Id, AskTitle.Of(context, "q.weak", asked), [Part("weak.anonymous", Anonymous), Part("weak.media", Media)], found.Total) { Note = context.Word("weak.note") };

        AnswerSection Part(string key, string voice) => context.Section(key, [.. lines.Where((_, i) => found.Rows[i].Claim.Attribution.Kind == voice)]);
    }
}
