using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A person adds a claim that was not read, with the words of the report that it rests on.</summary>
/// <param name="Claim">The claim; its evidence is the citation.</param>
/// <param name="Reason">Why.</param>
public sealed record ClaimAdded(Claim Claim, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject();
        ClaimJson.Write(w.Name("claim"), Claim, null);
        return new EntryDraft(EntryKinds.ClaimAdded, 1, w.Member("reason", Reason).Member("report", Claim.Anchor.Report).End().ToArray());
    }

    internal static ClaimAdded Read(JsonElement e) => new(ClaimJson.ReadClaim(e.GetProperty("claim"), e.Hash("report")), e.Text("reason"));
}
