using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Events;

/// <summary>Gists as canonical JSON, as the projections keep them.</summary>
public static class ClaimGistJson
{
    /// <summary>The bytes of a gist.</summary>
    public static byte[] Of(ClaimGist gist)
    {
        ArgumentNullException.ThrowIfNull(gist);
        var w = new CanonicalWriter().StartObject()
            .Optional("act", gist.Act).Optional("actors", gist.Actors).Optional("broad", gist.IsBroad ? "y" : "")
            .Member("claim", gist.Claim);
        if (gist.Day is { } day) w.Member("day", day);
        w.Optional("modes", gist.Modes).Optional("modifier", gist.Modifier).Optional("names", gist.Names).Optional("objects", gist.Objects).Optional("place", gist.Place)
            .Member("published", gist.Published).Optional("recipients", gist.Recipients).Optional("reviewed", gist.IsReviewed ? "y" : "")
            .Member("standing", gist.Standing).Member("type", gist.Type).Name("words").StartArray();
        foreach (var word in gist.Words) w.Number(word);
        return w.End().End().ToArray();
    }

    /// <summary>The gist that <see cref="Of"/> wrote.</summary>
    public static ClaimGist Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var e = document.RootElement;
        return new ClaimGist(
            e.Hash("claim"), e.Text("type"), e.Text("standing"), e.TryGetProperty("day", out var day) ? day.GetInt32() : null, e.Int("published"),
            e.Text("act"), e.Texts("modes"), e.Texts("actors"), e.Texts("recipients"), e.Texts("objects"),
            e.Text("place"), e.Text("broad").Length > 0, e.Text("modifier"), e.Texts("names"), e.List("words", v => v.GetInt64()))
        {
            IsReviewed = e.Text("reviewed").Length > 0,
        };
    }
}
