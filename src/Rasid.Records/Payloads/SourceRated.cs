using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A person says how far a publisher is to be relied upon.</summary>
/// <param name="Publisher">The publisher, as its reports have it.</param>
/// <param name="Reliability"><c>A</c> to <c>F</c>; empty takes an earlier word back.</param>
/// <param name="Reason">Why.</param>
public sealed record SourceRated(string Publisher, string Reliability, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft() => new(
        EntryKinds.SourceRated,
        1,
        new CanonicalWriter().StartObject().Member("publisher", Publisher).Member("reason", Reason).Optional("reliability", Reliability).End().ToArray());

    internal static SourceRated Read(JsonElement e) => new(e.Text("publisher"), e.Text("reliability"), e.Text("reason"));
}
