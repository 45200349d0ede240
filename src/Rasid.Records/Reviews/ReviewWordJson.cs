using System.Globalization;
using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Json;
using Rasid.Records.Payloads;

namespace Rasid.Records.Reviews;

/// <summary>Words of review as canonical JSON, as the projections keep them.</summary>
public static class ReviewWordJson
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The bytes of a word.</summary>
    public static byte[] Of(ReviewWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var w = new CanonicalWriter().StartObject();
        if (word.Added is { } added) ClaimJson.Write(w.Name("added"), added, null);
        w.Member("audience", word.Audience).Member("author", word.Author);
        if (!word.Changes.IsEmpty) ChangesJson.Write(w.Name("changes"), word.Changes);
        w.Member("claimed", word.Claimed.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture)).Name("claims").StartArray();
        foreach (var claim in word.Claims) AnchorJson.Write(w, claim);
        w.End().Member("id", word.Id).Member("kind", word.Kind).Member("reason", word.Reason);
        if (word.Undoes is { } undoes) w.Member("undoes", undoes);
        return w.End().ToArray();
    }

    /// <summary>The word that <see cref="Of"/> wrote.</summary>
    public static ReviewWord Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var e = document.RootElement;
        var claims = e.List("claims", AnchorJson.Read);
        return new ReviewWord(
            e.Hash("id"), e.Text("kind"), claims, e.Text("author"),
            DateTimeOffset.ParseExact(e.Text("claimed"), Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
            e.Text("audience"), e.Text("reason"))
        {
            Changes = e.TryGetProperty("changes", out var changes) ? ChangesJson.Read(changes) : ClaimChanges.None,
            Added = e.TryGetProperty("added", out var added) ? ClaimJson.ReadClaim(added, claims[0].Report) : null,
            Undoes = e.TryGetProperty("undoes", out _) ? e.Hash("undoes") : null,
        };
    }
}
