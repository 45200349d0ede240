using System.Globalization;

namespace Rasid.Records.Positions;

/// <summary>The squares of 100 km of the Military Grid Reference System (NGA.STND.0037, WGS 84 lettering).</summary>
internal static class MgrsSquare
{
    private const int Side = 100_000;
    private const string Columns = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Rows = "ABCDEFGHJKLMNPQRSTUV";

    /// <summary>Column and row letter of the square that a point lies in.</summary>
    public static string LettersOf(UtmPoint point)
    {
        var column = (((point.Zone - 1) % 3) * 8) + (int)Math.Floor(point.East / Side) - 1;
        var row = (int)Math.Floor(point.North / Side) + FirstRow(point.Zone);
        return string.Create(CultureInfo.InvariantCulture, $"{Columns[column]}{Rows[row % Rows.Length]}");
    }

    /// <summary>The south-western corner of a square; null when the zone has no such square in the band.</summary>
    /// <param name="zone">1 to 60.</param>
    /// <param name="band">Letter of the latitude band.</param>
    /// <param name="column">First letter.</param>
    /// <param name="row">Second letter.</param>
    public static UtmPoint? Corner(int zone, char band, char column, char row)
    {
        var east = Columns.IndexOf(column, StringComparison.Ordinal) - ((zone - 1) % 3 * 8) + 1;
        var north = Rows.IndexOf(row, StringComparison.Ordinal);
        if (!Columns.Contains(column, StringComparison.Ordinal) || east is < 1 or > 8 || north < 0) return null;
        north = (north - FirstRow(zone) + Rows.Length) % Rows.Length;
        var (south, _) = UtmPoint.Band(band);
        // Rows repeat every 2,000 km and a band is below 1,400 km high: the first repetition that is not below the band is meant.
        // Parallels bend north away from the central meridian, so the band is lowest there.
        var bottom = UtmPoint.Of(south, (6 * zone) - 183, zone).North;
        if (south < 0 && bottom < 0) return null;
        var metres = (double)north * Side;
        while (metres + Side <= bottom) metres += Rows.Length * Side;
        return new UtmPoint(zone, south >= 0, east * Side, metres);
    }

    // Even zones begin five letters later.
    private static int FirstRow(int zone) => zone % 2 == 0 ? 5 : 0;
}
