using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Registers.Items;

/// <summary>What a judgement rests on.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Value">The full id of a report, event or item (64 hex digits); the words; of an attachment its value, canonical JSON.</param>
public sealed record ItemEvidence(string Kind, string Value)
{
    /// <summary>A file that is kept with the record.</summary>
    public const string Attachment = "attachment";

    /// <summary>What can be evidence.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Attachment, "event", "item", "report", "text"];

    internal void Write(CanonicalWriter w)
    {
        w.StartObject();
        if (Kind == Attachment) CanonicalJson.Write(w.Name(Kind), Value);
        else w.Member(Kind, Value);
        w.End();
    }

    internal static ItemEvidence Read(JsonElement e)
    {
        foreach (var kind in Kinds)
        {
            if (e.TryGetProperty(kind, out var value)) return new ItemEvidence(kind, kind == Attachment ? CanonicalJson.TextOf(value) : value.GetString()!);
        }
        throw new KeyNotFoundException("evidence");
    }
}
