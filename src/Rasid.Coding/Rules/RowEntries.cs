using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>The rows that a form can have under one reading, whatever follows it.</summary>
/// <param name="reading">The reading.</param>
/// <param name="own">Rows of its dictionary word.</param>
/// <param name="stem">Rows that are listed as the form itself.</param>
internal sealed class RowEntries(Reading reading, RowEntry[] own, RowEntry[] stem)
{
    public Reading Reading { get; } = reading;

    public RowEntry[] Own { get; } = own;

    public RowEntry[] Stem { get; } = stem;
}
