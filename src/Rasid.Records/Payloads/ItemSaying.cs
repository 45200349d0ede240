using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>What an entry says of an item of a register, in the name of a voice.</summary>
/// <param name="About">The item; null where the entry is what entered it, whose own id is the item's.</param>
/// <param name="Voice">Id of the voice in the pack.</param>
/// <param name="On">
/// The item's entries that nothing else had followed when the writer looked, in byte order; empty where that was only its first. By them alone the
/// item's history is put in order.
/// </param>
/// <param name="Reason">Why, in the writer's words; may be empty.</param>
public abstract record ItemSaying(Hash256? About, string Voice, IReadOnlyList<Hash256> On, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public abstract EntryDraft ToDraft();

    internal static Hash256 ItemOf(JsonElement e) => Hash256.Parse(e.GetProperty("item").GetString()!);

    internal static string VoiceOf(JsonElement e) => Needed(e, "voice");

    internal static string Needed(JsonElement e, string name) =>
        e.GetProperty(name).GetString() is { Length: > 0 } text ? text : throw new KeyNotFoundException(name);

    internal static IReadOnlyList<Hash256> OnOf(JsonElement e) => e.List("on", h => Hash256.Parse(h.GetString()!));

    internal static CanonicalWriter Write(CanonicalWriter w, IReadOnlyList<Hash256> on)
    {
        if (on.Count == 0) return w;
        w.Name("on").StartArray();
        foreach (var id in on.Order()) w.Text(id.ToString());
        return w.End();
    }
}
