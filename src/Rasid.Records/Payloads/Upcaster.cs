using System.Text.Json;

namespace Rasid.Records.Payloads;

/// <summary>Turns the payload of one version of a kind into the next version's. Pure; the journal is never rewritten.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="From">The version it takes; it gives <c>From + 1</c>.</param>
/// <param name="Change">The change.</param>
internal sealed record Upcaster(string Kind, int From, Func<JsonElement, JsonElement> Change);
