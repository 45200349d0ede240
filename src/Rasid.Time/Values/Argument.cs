namespace Rasid.Time.Values;

/// <summary>An argument of a function: a number, a meaning, or nothing where an optional slot is absent.</summary>
internal readonly record struct Argument(int? Number, int[] More, Meaning? Meaning)
{
    public static Argument Missing => new(null, [], null);

    public bool IsMissing => Number is null && Meaning is null;

    /// <summary>The number, or another where it is absent.</summary>
    public int Or(int value) => Number ?? value;

    /// <summary>The number as a grain.</summary>
    public Grain Grain => (Grain)Math.Clamp(Number ?? (int)Grain.Day, 0, (int)Grain.Century);
}

/// <summary>A function of the value language; null when the arguments make no value.</summary>
internal delegate Meaning? Function(Evaluator evaluator, Argument[] arguments);
