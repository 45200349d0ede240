using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>Anchors as canonical JSON, in the form whose hash is the claim's id.</summary>
public static class AnchorJson
{
    /// <summary>The bytes of an anchor.</summary>
    public static byte[] Of(ClaimAnchor anchor)
    {
        var w = new CanonicalWriter();
        Write(w, anchor);
        return w.ToArray();
    }

    /// <summary>The anchor that <see cref="Of"/> wrote.</summary>
    public static ClaimAnchor Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    internal static void Write(CanonicalWriter w, ClaimAnchor anchor)
    {
        w.StartObject();
        if (anchor.Nth > 0) w.Member("nth", anchor.Nth);
        w.Member("report", anchor.Report).Spans("trigger", anchor.Trigger).Member("type", anchor.Type).End();
    }

    internal static ClaimAnchor Read(JsonElement e) => new(e.Hash("report"), e.List("trigger", JsonReading.Span), e.Text("type"), e.Int("nth"));
}
