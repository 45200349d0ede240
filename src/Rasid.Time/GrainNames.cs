namespace Rasid.Time;

/// <summary>The names of <see cref="Grain"/> in data and JSON: lower case, words joined by hyphens.</summary>
public static class GrainNames
{
    private static readonly string[] Names =
    [
        "second", "minute", "hour", "part-of-day", "day", "weekend", "week", "month-part", "month", "season",
        "quarter", "half-year", "year", "decade", "century",
    ];

    /// <summary>The name of a grain.</summary>
    public static string Of(Grain grain) => Names[(int)grain];

    /// <summary>The grain of a name; false when no grain has it.</summary>
    public static bool TryParse(string name, out Grain grain)
    {
        var index = Array.IndexOf(Names, name);
        grain = index < 0 ? default : (Grain)index;
        return index >= 0;
    }
}
