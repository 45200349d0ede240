using System.Buffers;
using System.Globalization;
using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>Reads the cells of one row and gathers every fault in it.</summary>
internal sealed class PackRow(DataRow row, List<DataFault> faults)
{
    private static readonly HashSet<string> Sectors = new(
        "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".Split(' '), StringComparer.Ordinal);

    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-:");

    /// <summary>Whether the row has had no fault so far.</summary>
    public bool IsSound { get; private set; } = true;

    public string At { get; } = $"{row.File}:{row.Line}";

    public bool IsUnsure => row["unsure"].Length > 0;

    public string this[string column] => row[column];

    public void Fault(string code, params ReadOnlySpan<string> arguments)
    {
        IsSound = false;
        faults.Add(PackFaults.At(code, row.File, row.Line, arguments));
    }

    public string Required(string column)
    {
        if (row[column].Length == 0) Fault("RSD1003", column);
        return row[column];
    }

    public string Id(string column)
    {
        var id = Required(column);
        if (!IsId(id)) Fault("RSD3123", id);
        return id;
    }

    public static bool IsId(string id) => !id.AsSpan().ContainsAnyExcept(IdLetters);

    public void Provenance()
    {
        if (row["source"].Length == 0) Fault("RSD3104");
    }

    /// <summary>A cell that names somebody: with letters in it.</summary>
    public string Name(string column)
    {
        var name = Required(column);
        if (name.Length > 0 && !name.Any(char.IsLetterOrDigit)) Fault("RSD3130", column);
        return name;
    }

    public T Enum<T>(string column, T whenEmpty = default) where T : struct, Enum
    {
        var cell = row[column];
        if (cell.Length == 0) return whenEmpty;
        // A number would be taken for a member's place.
        if (!char.IsAsciiDigit(cell[0]) && System.Enum.TryParse<T>(cell.Replace("-", "", StringComparison.Ordinal), true, out var value) && System.Enum.IsDefined(value)) return value;
        Fault("RSD1004", cell, column, string.Join(", ", System.Enum.GetNames<T>().Select(Written)));
        return whenEmpty;
    }

    public string Sector()
    {
        var sector = row["sector"];
        if (sector.Length > 0 && !Sectors.Contains(sector)) Fault("RSD3109", sector, string.Join(", ", Sectors));
        return sector;
    }

    public string Date(string column)
    {
        if (!PackDate.TryParse(row[column], out _)) Fault("RSD3107", row[column]);
        return row[column];
    }

    public Period Period()
    {
        var (hasFrom, hasTo) = (PackDate.TryParse(row["from"], out var from), PackDate.TryParse(row["to"], out var to));
        if (!hasFrom) Fault("RSD3107", row["from"]);
        if (!hasTo) Fault("RSD3107", row["to"]);
        if (hasFrom && hasTo && from.From is { } first && to.To is { } last && last < first)
        {
            Fault("RSD3111");
            return new Period("", "", default, default, true);
        }
        return new Period(row["from"], row["to"], new(from.From, to.To), new(from.To, to.From), IsUnsure);
    }

    public decimal? Degrees(string column, int most)
    {
        var cell = row[column];
        var other = column == "lat" ? row["lon"] : row["lat"];
        if (cell.Length == 0 && other.Length == 0) return null;
        if (decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most) return degrees;
        Fault("RSD3118", cell, most.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary>A member as data rows write it: ShortForm is short-form.</summary>
    private static string Written(string member) =>
        string.Concat(member.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
