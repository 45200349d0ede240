namespace Rasid.Text.Words;

/// <summary>Person, gender and number of a form; each may be unknown (0) where the spelling does not tell.</summary>
/// <param name="Person">1, 2, 3, or 0.</param>
/// <param name="Gender"><c>m</c>, <c>f</c>, or <c>\0</c>.</param>
/// <param name="Number"><c>s</c>ingular, <c>d</c>ual, <c>p</c>lural, or <c>\0</c>.</param>
public readonly record struct Agreement(byte Person, char Gender, char Number)
{
    /// <summary>Nothing known.</summary>
    public static readonly Agreement Unknown;
}
