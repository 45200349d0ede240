using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>Payloads and texts were taken out; headers and hashes stay.</summary>
/// <param name="Entries">The entries whose payloads were taken out.</param>
/// <param name="Texts">Content hashes of the texts that were taken out.</param>
/// <param name="Reports">What stays known of the reports whose payloads were taken out.</param>
/// <param name="Reason">Why, in the words of the entry's author.</param>
public sealed record Redacted(IReadOnlyList<Hash256> Entries, IReadOnlyList<Hash256> Texts, IReadOnlyList<WithheldReport> Reports, string Reason)
{
    /// <summary>The second version names several payloads and texts at once; the first named one.</summary>
    internal const int Version = 2;

    internal static readonly Upcaster FromOne = new(EntryKinds.Redacted, 1, static e =>
    {
        var w = new CanonicalWriter().StartObject();
        Hashes(w, "entries", e.TextOrNull("entry") is { } entry ? [Hash256.Parse(entry)] : []);
        Hashes(w.Member("reason", e.Text("reason")), "texts", e.TextOrNull("text") is { } text ? [Hash256.Parse(text)] : []);
        using var document = JsonDocument.Parse(w.End().ToArray());
        return document.RootElement.Clone();
    });

    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject();
        Hashes(w, "entries", Entries);
        w.Member("reason", Reason).Name("reports").StartArray();
        foreach (var report in Reports)
        {
            w.StartObject().Member("added", report.Added).Member("id", report.Id).Optional("published", report.Published)
                .Optional("publisher", report.Publisher).Member("text", report.Text).End();
        }
        Hashes(w.End(), "texts", Texts);
        return new EntryDraft(EntryKinds.Redacted, Version, w.End().ToArray());
    }

    internal static Redacted Read(JsonElement e) => new(
        e.List("entries", h => Hash256.Parse(h.GetString()!)),
        e.List("texts", h => Hash256.Parse(h.GetString()!)),
        e.List("reports", r => new WithheldReport(r.Hash("id"), r.Hash("added"), r.Hash("text"), r.Text("publisher"), r.Text("published"))),
        e.Text("reason"));

    private static void Hashes(CanonicalWriter w, string name, IReadOnlyList<Hash256> hashes)
    {
        w.Name(name).StartArray();
        foreach (var hash in hashes) w.Text(hash.ToString());
        w.End();
    }
}
