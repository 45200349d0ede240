using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A person says how credible a claim is.</summary>
/// <param name="Claim">Its anchor: the word carries over to newer readings.</param>
/// <param name="Credibility"><c>1</c> to <c>6</c>; empty takes an earlier word back.</param>
/// <param name="Reason">Why.</param>
public sealed record ClaimRated(ClaimAnchor Claim, string Credibility, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject().Name("claim");
        AnchorJson.Write(w, Claim);
        return new EntryDraft(EntryKinds.ClaimRated, 1, w.Optional("credibility", Credibility).Member("reason", Reason).End().ToArray());
    }

    internal static ClaimRated Read(JsonElement e) => new(AnchorJson.Read(e.GetProperty("claim")), e.Text("credibility"), e.Text("reason"));
}
