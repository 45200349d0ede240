using System.Text.Json;
using Rasid.Records.Json;
using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>What a voice says of one field.</summary>
/// <param name="Id">Id of the field.</param>
/// <param name="Word">Its word.</param>
/// <param name="Value">How it is by this voice, canonical JSON; null where it does not say.</param>
public sealed record FieldWord(string Id, VerificationWord Word, string? Value)
{
    internal void Write(CanonicalWriter w)
    {
        w.StartObject().Member("id", Id);
        if (Value is not null) CanonicalJson.Write(w.Name("value"), Value);
        w.Member("word", Word.Name()).End();
    }

    internal static FieldWord Read(JsonElement e) =>
        new(ItemSaying.Needed(e, "id"), VerificationWords.Read(e), e.TryGetProperty("value", out var value) ? CanonicalJson.TextOf(value) : null);
}
