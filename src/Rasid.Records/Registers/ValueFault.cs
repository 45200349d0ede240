namespace Rasid.Records.Registers;

/// <summary>Why something typed is no value of a field; floors above word it in the user's language.</summary>
/// <param name="Code">One of <see cref="ValueFaults"/>.</param>
/// <param name="Arguments">What its sentence quotes, at most 120 characters each.</param>
public sealed record ValueFault(string Code, IReadOnlyList<string> Arguments)
{
    private const int Quoted = 120;

    /// <summary>A fault that quotes what was typed.</summary>
    public static ValueFault Of(string code, params IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return new ValueFault(code, [.. arguments.Select(a => a.Length > Quoted ? a[..Quoted] + "…" : a)]);
    }

    /// <inheritdoc/>
    public bool Equals(ValueFault? other) => other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Arguments.Count == 0 ? Code : $"{Code}: {string.Join(" | ", Arguments)}";
}
