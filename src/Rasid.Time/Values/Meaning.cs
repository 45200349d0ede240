namespace Rasid.Time.Values;

/// <summary>What an expression means: its EDTF value and, where known, its bounds.</summary>
/// <param name="Value">EDTF, or an ISO 8601 duration.</param>
/// <param name="Kind">Point, duration, set or the present.</param>
/// <param name="Grain">The finest unit stated.</param>
/// <param name="Start">First moment; null when open or not known.</param>
/// <param name="End">Moment after the last; null when open or not known.</param>
internal sealed record Meaning(string Value, TemporalKind Kind, Grain Grain, DateTime? Start, DateTime? End)
{
    /// <summary>What the value rests on.</summary>
    public DateBasis Basis { get; init; } = DateBasis.Relative;

    /// <summary>Why a value that the text does not state was chosen.</summary>
    public string Reason { get; init; } = "";

    /// <summary>A weekday that the text gives, Monday 1 to Sunday 7; 0 when none.</summary>
    public int Weekday { get; init; }

    /// <summary>Days from the publication day, where the text says so (اليوم 0، أمس −1).</summary>
    public int? FromToday { get; init; }

    /// <summary>The full date that the text gives to today, yesterday or tomorrow; kept in whatever holds it (منذ اليوم الأحد 3 مارس 2024).</summary>
    public DateTime? Dated { get; init; }

    /// <summary>A time of day that the text gives, by itself or with a day; null when none.</summary>
    public TimeSpan? TimeOfDay { get; init; }

    /// <summary>Whether it lies somewhere on the calendar.</summary>
    public bool IsKnown => Start is not null || End is not null;

    /// <summary>The days from the first to the last; null for durations, sets and unknown values.</summary>
    public DateRange? Range => Kind is TemporalKind.Duration or TemporalKind.Recurring || !IsKnown
        ? null
        : new DateRange(Start is { } s ? DateOnly.FromDateTime(s) : null, End is { } e ? DateOnly.FromDateTime(e.AddTicks(-1)) : null);

    /// <summary>A value that cannot be placed without a reference.</summary>
    public static Meaning Unknown(Grain grain) => new(Edtf.Unspecified(grain), TemporalKind.Date, grain, null, null);

    /// <summary>The same, said to be only about right; EDTF has no sign for that on a time of day.</summary>
    public Meaning About() => Kind != TemporalKind.Date || Value.AsSpan().ContainsAny('/', 'T') || Value[^1] is '~' or 'X' or '}' ? this : this with { Value = Value + "~" };

    /// <summary>The same, held to be stated in full.</summary>
    public Meaning Stated() => this with { Basis = DateBasis.Stated };
}
