namespace Rasid.Records.Claims;

/// <summary>What a newer reading of a report changes. Pure.</summary>
/// <param name="New">Claims that the older reading lacks, in the newer one's order.</param>
/// <param name="Gone">Claims that the newer reading lacks, in the older one's order.</param>
/// <param name="Altered">Claims that both have, by anchor, and that say something else now.</param>
public sealed record ReadingChanges(IReadOnlyList<Claim> New, IReadOnlyList<Claim> Gone, IReadOnlyList<AlteredClaim> Altered)
{
    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => New.Count + Gone.Count + Altered.Count == 0;

    /// <summary>Compares two readings of one report.</summary>
    public static ReadingChanges Between(Reading older, Reading newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var left = newer.Claims.Select(c => c.Claim).ToList();
        var (gone, altered) = (new List<Claim>(), new List<AlteredClaim>());
        // The same anchors first, so that an overlap takes none away from its own claim.
        var pairs = older.Claims.Select(c => (Old: c.Claim, Now: Take(left, n => n.Id == c.Claim.Id))).ToList();
        foreach (var (old, same) in pairs)
        {
            var now = same;
            if (now is null && CarryOver.Match(old.Anchor, left) is { } match) now = Take(left, n => n.Id == match.Id);
            if (now is null) gone.Add(old);
            else if (AlteredClaim.FieldsOf(old, now) is { Count: > 0 } fields) altered.Add(new AlteredClaim(old, now, fields));
        }
        return new ReadingChanges(left, gone, altered);
    }

    private static Claim? Take(List<Claim> from, Predicate<Claim> which)
    {
        var i = from.FindIndex(which);
        if (i < 0) return null;
        var claim = from[i];
        from.RemoveAt(i);
        return claim;
    }
}
