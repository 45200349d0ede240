using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A payload or a text was taken out; headers and hashes stay.</summary>
/// <param name="Entry">The entry whose payload was taken out; null when a text was.</param>
/// <param name="Text">Content hash of the text that was taken out; null when a payload was.</param>
/// <param name="Reason">Why, in the words of the entry's author.</param>
public sealed record Redacted(Hash256? Entry, Hash256? Text, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject();
        if (Entry is { } entry) w.Member("entry", entry);
        w.Member("reason", Reason);
        if (Text is { } text) w.Member("text", text);
        return new EntryDraft(EntryKinds.Redacted, 1, w.End().ToArray());
    }

    internal static Redacted Read(JsonElement e) => new(
        e.TextOrNull("entry") is { } entry ? Hash256.Parse(entry) : null,
        e.TextOrNull("text") is { } text ? Hash256.Parse(text) : null,
        e.Text("reason"));
}
