using System.Globalization;

namespace Rasid.Time.Values;

/// <summary>Writes values as EDTF (ISO 8601-2).</summary>
internal static class Edtf
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", Plain);

    public static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", Plain);

    public static string Month(DateTime day) => day.ToString("yyyy-MM", Plain);

    public static string Year(int year) => year.ToString("0000", Plain);

    public static string YearOf(DateTime day) => Year(day.Year);

    /// <summary>A day or month whose year is not known.</summary>
    public static string NoYear(int month, int? day) => day is { } d
        ? string.Create(Plain, $"XXXX-{month:00}-{d:00}")
        : string.Create(Plain, $"XXXX-{month:00}");

    public static string Unspecified(Grain grain) => grain switch
    {
        >= Grain.Season => "XXXX",
        Grain.Month => "XXXX-XX",
        _ => "XXXX-XX-XX",
    };

    /// <summary>A calendar unit that begins at <paramref name="start"/>.</summary>
    public static string Unit(Grain grain, DateTime start, DateTime end) => grain switch
    {
        Grain.Year => YearOf(start),
        Grain.Month => Month(start),
        Grain.Decade => Year(start.Year)[..3] + "X",
        Grain.Century => Year(start.Year)[..2] + "XX",
        Grain.Quarter or Grain.HalfYear => $"{Month(start)}/{Month(end.AddTicks(-1))}",
        Grain.Season => string.Create(Plain, $"{YearOf(start)}-{start.Month switch { 3 => 21, 6 => 22, 9 => 23, _ => 24 }}"),
        Grain.Day or Grain.PartOfDay => Day(start),
        Grain.Hour or Grain.Minute or Grain.Second => Moment(start),
        _ => $"{Day(start)}/{Day(end.AddTicks(-1))}",
    };

    /// <summary>The first point of a value.</summary>
    public static string From(string value) => value.IndexOf('/', StringComparison.Ordinal) is > 0 and var i ? value[..i] : value;

    /// <summary>The last point of a value.</summary>
    public static string To(string value) => value[(value.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
