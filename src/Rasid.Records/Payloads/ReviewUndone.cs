using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A word of review does not count any more; if it is such an entry itself, what it undid counts again.</summary>
/// <param name="Entry">The entry that is undone.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviewUndone(Hash256 Entry, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft() => new(
        EntryKinds.ReviewUndone, 1, new CanonicalWriter().StartObject().Member("entry", Entry).Member("reason", Reason).End().ToArray());

    internal static ReviewUndone Read(JsonElement e) => new(e.Hash("entry"), e.Text("reason"));
}
