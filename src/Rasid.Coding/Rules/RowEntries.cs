using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>The rows that a form can have under one reading, whatever follows it.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Rows">Rows of its dictionary word, then those that are listed as the form itself.</param>
internal readonly record struct RowEntries(Reading Reading, RowEntry[] Rows);
