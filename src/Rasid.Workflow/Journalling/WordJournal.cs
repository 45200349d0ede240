using Rasid.Records.Journal;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Journals persons' words, each decided on the very heads that its append names: where somebody wrote in between it is decided again.</summary>
/// <param name="record">The record.</param>
internal sealed class WordJournal(IRecord record)
{
    private const int MostAttempts = 5;

    /// <summary>Journals what is decided, all of it or nothing.</summary>
    /// <typeparam name="T">What the decision answers beside its drafts.</typeparam>
    /// <param name="decide">Reads the record and decides; called again after another's write. No draft: nothing is journalled.</param>
    /// <param name="durability">What the words survive once they are answered.</param>
    /// <returns>The answer of the last decision, and the entry of each of its drafts in its place.</returns>
    /// <exception cref="RecordException">Others wrote in between five times, or the record cannot be written.</exception>
    public async Task<(T Answer, IReadOnlyList<Entry> Entries)> AppendAsync<T>(
        Func<Task<(IReadOnlyList<EntryDraft> Drafts, T Answer)>> decide, Durability durability = Durability.Power)
    {
        for (var attempt = 1; ; attempt++)
        {
            var heads = await record.HeadsAsync(CancellationToken.None).ConfigureAwait(false);
            var (drafts, answer) = await decide().ConfigureAwait(false);
            if (drafts.Count == 0) return (answer, []);
            try
            {
                var entries = await record.AppendAsync(drafts, durability, heads, CancellationToken.None).ConfigureAwait(false);
                // A first word of this site opens its stream before them.
                return (answer, [.. entries.Skip(entries.Count - drafts.Count)]);
            }
            catch (RecordException e) when (e.Code == RecordFaults.Moved && attempt < MostAttempts)
            {
            }
        }
    }

    /// <summary>Journals one word of review or on a provision.</summary>
    /// <param name="said">Who says it and why.</param>
    /// <param name="decide">The word, or null where it is refused, and the answer without the word's id.</param>
    public async Task<ReviewAnswer> SayAsync(ReviewSaid said, Func<Task<(EntryDraft? Draft, ReviewAnswer Answer)>> decide)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (said.Fault is { } fault) return ReviewAnswer.Refused(fault);
        var (answer, entries) = await AppendAsync<ReviewAnswer>(async () =>
        {
            var (draft, decided) = await decide().ConfigureAwait(false);
            return (draft is null ? [] : [draft with { Author = said.CleanAuthor }], decided);
        }).ConfigureAwait(false);
        return entries is [var word] ? answer with { Word = word.Id } : answer;
    }
}
