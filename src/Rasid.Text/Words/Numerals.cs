using System.Globalization;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>Reads numbers in words and digits, with what bounds them: نحو 70، ثلاثمئة وخمسة وأربعين، بضع مئات، الخامس والعشرون.</summary>
/// <remarks>Driven by <c>words/numerals.tsv</c>. Immutable; safe on any thread.</remarks>
public sealed class Numerals
{
    // "About" says nothing of how far; a tenth either way is a reader's usual measure.
    private const decimal AboutPart = 0.1m;
    private readonly NumeralTable _table;

    private Numerals(NumeralTable table) => _table = table;

    /// <summary>Loads the words of numbers.</summary>
    /// <param name="data">The language's data folder (<c>data/ar</c>).</param>
    /// <exception cref="DataFaultException">The table is missing or faulty.</exception>
    public static Numerals Load(DataFolder data) => new(new NumeralTable(data));

    /// <summary>Reads the longest number that begins at a token.</summary>
    /// <param name="table">The tokens.</param>
    /// <param name="first">Index of the token at which the number, or the word that bounds it, begins.</param>
    /// <param name="count">Number of tokens that it takes; 0 when there is none.</param>
    /// <param name="value">The value or its bounds.</param>
    /// <returns>Whether a number begins there.</returns>
    public bool TryRead(TokenTable table, int first, out int count, out NumberRange value)
    {
        ArgumentNullException.ThrowIfNull(table);
        var sentence = table.Sentences[table[first].Sentence];
        var reader = new NumeralReader(_table, table, sentence.End);
        if (Bound(reader, first, out var kind, out var taken))
        {
            if (kind == NumeralKind.Between) return Between(reader, first, taken, out count, out value);
            if (reader.Read(first + taken, out count, out value) && !value.IsOrdinal)
            {
                count += taken;
                value = Apply(kind, value);
                return true;
            }
        }
        if (!reader.Read(first, out count, out value)) return false;
        if (value.IsOrdinal) return true;
        if (reader.Step(first + count) is { Word: { } after } step && After(after.Kind) is { } bound)
        {
            count += step.Tokens;
            value = Apply(bound, value);
        }
        else if (reader.Step(first + count) is { } to && to.Is(NumeralKind.To) && reader.Read(first + count + to.Tokens, out var more, out var high)
            && high.IsExact && !high.IsOrdinal && high.High > value.High)
        {
            count += to.Tokens + more;
            value = value with { High = high.High };
        }
        return true;
    }

    private static bool Bound(NumeralReader reader, int first, out NumeralKind kind, out int taken)
    {
        kind = default;
        taken = 0;
        if (reader.Step(first) is not { Word: { } word } step) return false;
        if (word.Kind is not (NumeralKind.About or NumeralKind.AtLeast or NumeralKind.AtMost or NumeralKind.Between)) return false;
        (kind, taken) = (word.Kind, step.Tokens);
        return true;
    }

    private static bool Between(NumeralReader reader, int first, int taken, out int count, out NumberRange value)
    {
        value = default;
        count = 0;
        if (!reader.Read(first + taken, out var low, out var from, stopAtJoin: true) || from.IsOrdinal) return false;
        var next = first + taken + low;
        var and = reader.IsAnd(next) ? 1 : 0;
        if (!reader.Read(next + and, out var high, out var to) || to.IsOrdinal || to.High <= from.Low) return false;
        count = taken + low + and + high;
        value = new NumberRange(from.Low, to.High, false, from.IsApproximate || to.IsApproximate);
        return true;
    }

    private static NumeralKind? After(NumeralKind kind) => kind switch
    {
        NumeralKind.AboutAfter => NumeralKind.About,
        NumeralKind.AtLeastAfter => NumeralKind.AtLeast,
        NumeralKind.AtMostAfter => NumeralKind.AtMost,
        _ => null,
    };

    private static NumberRange Apply(NumeralKind bound, NumberRange value) => bound switch
    {
        NumeralKind.AtLeast => value with { High = null },
        NumeralKind.AtMost => value with { Low = 0 },
        _ => new NumberRange(Math.Floor(value.Low * (1 - AboutPart)), value.High is { } high ? Math.Ceiling(high * (1 + AboutPart)) : null, false, true),
    };

    internal static bool Digits(ReadOnlySpan<char> key, out decimal value) =>
        decimal.TryParse(key, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
}
