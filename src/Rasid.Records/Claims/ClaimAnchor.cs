using Rasid.Records.Json;
using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>What holds a claim in place across readings: report, trigger, type. Reviews, joins and pins attach to it.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Trigger">The trigger's spans in UTF-16 units, in text order.</param>
/// <param name="Type">Event type, or <c>fact:</c> and the kind of a statement of fact.</param>
/// <param name="Nth">0, or the number of equal anchors before it in the same reading.</param>
public sealed record ClaimAnchor(Hash256 Report, IReadOnlyList<TextSpan> Trigger, string Type, int Nth = 0)
{
    /// <summary>The claim's id: SHA-256 of the anchor in canonical JSON.</summary>
    public Hash256 Id
    {
        get
        {
            var w = new CanonicalWriter().StartObject();
            if (Nth > 0) w.Member("nth", Nth);
            return Hash256.Of(w.Member("report", Report).Spans("trigger", Trigger).Member("type", Type).End().ToArray());
        }
    }
}
