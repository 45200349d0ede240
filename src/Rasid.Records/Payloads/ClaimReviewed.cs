using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Reviews;

namespace Rasid.Records.Payloads;

/// <summary>A person judges a claim, or says how fields of it should be.</summary>
/// <param name="Claim">Its anchor: the word carries over to newer readings.</param>
/// <param name="Word"><see cref="ReviewKinds.Accept"/>, <see cref="ReviewKinds.Amend"/>, <see cref="ReviewKinds.Correct"/> or <see cref="ReviewKinds.Reject"/>.</param>
/// <param name="Changes">The fields as they should be; empty unless it amends or corrects.</param>
/// <param name="Reason">Why.</param>
public sealed record ClaimReviewed(ClaimAnchor Claim, string Word, ClaimChanges Changes, string Reason)
{
    private static readonly string[] Words = [ReviewKinds.Accept, ReviewKinds.Amend, ReviewKinds.Correct, ReviewKinds.Reject];

    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject();
        if (!Changes.IsEmpty) ChangesJson.Write(w.Name("changes"), Changes);
        AnchorJson.Write(w.Name("claim"), Claim);
        return new EntryDraft(EntryKinds.ClaimReviewed, 1, w.Member("reason", Reason).Member("word", Word).End().ToArray());
    }

    internal static ClaimReviewed Read(JsonElement e) => new(
        AnchorJson.Read(e.GetProperty("claim")),
        e.Text("word") is var word && Words.Contains(word, StringComparer.Ordinal) ? word : throw new KeyNotFoundException("word"),
        e.TryGetProperty("changes", out var changes) ? ChangesJson.Read(changes) : ClaimChanges.None,
        e.Text("reason"));
}
