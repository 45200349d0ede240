using System.Text.Json;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A person says what a claim says of a provision, or that it says nothing of it.</summary>
/// <param name="Provision">Id of the provision in the pack.</param>
/// <param name="Claim">Anchor of the claim.</param>
/// <param name="Stage">What it says; null when it says nothing of it, whatever rules find.</param>
/// <param name="Reason">Why.</param>
public sealed record ProvisionLinked(string Provision, ClaimAnchor Claim, StepStage? Stage, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject().Name("claim");
        AnchorJson.Write(w, Claim);
        w.Member("provision", Provision).Member("reason", Reason);
        if (Stage is { } stage) w.Member("stage", stage.ToString().ToLowerInvariant());
        return new EntryDraft(EntryKinds.ProvisionLinked, 1, w.End().ToArray());
    }

    internal static ProvisionLinked Read(JsonElement e) => new(
        e.GetProperty("provision").GetString() ?? "",
        AnchorJson.Read(e.GetProperty("claim")),
        e.TextOrNull("stage") is { } stage ? Enum.TryParse<StepStage>(stage, true, out var known) ? known : throw new InvalidOperationException("stage") : null,
        e.Text("reason"));
}
