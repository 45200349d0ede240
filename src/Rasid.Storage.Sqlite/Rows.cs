using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Families;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;

namespace Rasid.Storage.Sqlite;

/// <summary>Reads rows into values, in the column order of <c>reads.sql</c>.</summary>
internal static class Rows
{
    public const int ReportColumns = 16;
    private const int LastDay = 3_652_058;
    public const int ClaimColumns = 7 + ReportColumns;

    public static Hash256 Hash(SqliteDataReader r, int column) => new(Bytes(r, column));

    /// <summary>The days of two columns; null when there is no date, an open side null.</summary>
    public static Time.DateRange? Days(SqliteDataReader r, int at) => r.IsDBNull(at)
        ? null
        : new Time.DateRange(Day(r.GetInt32(at)), Day(r.GetInt32(at + 1)));

    public static byte[] Bytes(SqliteDataReader r, int column) => r.GetFieldValue<byte[]>(column);

    public static Report Report(SqliteDataReader r, int at) => new(
        Hash(r, at),
        Hash(r, at + 1),
        new ReportDescription(
            r.GetString(at + 2), r.GetString(at + 3), r.GetString(at + 4), r.GetString(at + 5), r.GetString(at + 6), r.GetString(at + 7)),
        Hash(r, at + 8),
        r.GetString(at + 9),
        new Publication(r.GetString(at + 10), r.GetString(at + 11), r.GetString(at + 12)),
        r.IsDBNull(at + 13) ? null : Hash(r, at + 13))
    {
        Withheld = r.IsDBNull(at + 14) ? null : new Withholding(r.GetString(at + 14), r.GetString(at + 15)),
    };

    /// <summary>The nearest relative, from the columns id, shared, own, other; null when the report has none.</summary>
    public static Relative? Nearest(SqliteDataReader r, int at) => r.IsDBNull(at)
        ? null
        : new Relative(Hash(r, at), new Kinship(r.GetInt32(at + 1), r.GetInt32(at + 2), r.GetInt32(at + 3)));

    public static ClaimRow Claim(SqliteDataReader r)
    {
        var report = Report(r, 7);
        var before = ClaimJson.ToClaim(Bytes(r, 0), report.Id);
        var revised = r.IsDBNull(5) ? null : ClaimJson.ToClaim(Bytes(r, 5), report.Id);
        return new ClaimRow(revised ?? before, Hash(r, 1), r.GetString(2), report)
        {
            IsLost = r.GetInt64(3) == 1,
            Verdict = r.GetString(4),
            IsByHand = r.GetInt64(6) == 1,
            Before = revised is null ? null : before,
        };
    }

    public static Fact Fact(SqliteDataReader r) => ClaimJson.ToFact(Bytes(r, 0), Hash(r, 1));

    private static DateOnly? Day(int number) => number is > 0 and <= LastDay ? DateOnly.FromDayNumber(number) : null;

    public static StreamHead Head(SqliteDataReader r) => new(new StreamId(Bytes(r, 0)), r.GetInt64(1), Hash(r, 2));

    /// <summary>An entry from the columns id, header, salt, packing, payload.</summary>
    /// <exception cref="RecordException">It cannot be read.</exception>
    public static Entry Entry(SqliteDataReader r)
    {
        var id = Hash(r, 0);
        var bytes = Bytes(r, 1);
        var header = HeaderOf(id, bytes);
        if (r.IsDBNull(2)) return new Entry(id, bytes, header, null, null);
        var payload = Packing.Unpack(r.GetInt64(3), Bytes(r, 4)) ?? throw Unreadable(id, "the payload cannot be unpacked", null);
        return new Entry(id, bytes, header, Bytes(r, 2), payload);
    }

    /// <exception cref="RecordException">It cannot be read.</exception>
    public static Header HeaderOf(Hash256 id, byte[] bytes)
    {
        try
        {
            return Header.Parse(bytes);
        }
        catch (FormatException e)
        {
            throw Unreadable(id, e.Message, e);
        }
    }

    private static RecordException Unreadable(Hash256 id, string what, FormatException? e) => new(RecordFaults.Entry, e, id.ToString(), what);
}
