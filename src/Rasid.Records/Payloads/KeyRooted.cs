using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Keys;

namespace Rasid.Records.Payloads;

/// <summary>A voice's root key is made known.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Key">The key.</param>
/// <param name="Name">Who holds it.</param>
public sealed record KeyRooted(string Voice, PublicKey Key, string Name)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft() => new(
        EntryKinds.KeyRooted,
        1,
        new CanonicalWriter().StartObject().Member("key", Key.ToString()).Optional("name", Name).Member("voice", Voice).End().ToArray());

    internal static KeyRooted Read(JsonElement e) => new(e.Text("voice"), PublicKey.Parse(e.Text("key")), e.Text("name"));
}
