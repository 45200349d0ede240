namespace Rasid.Text.Words;

/// <summary>How a word of <c>numerals.tsv</c> goes together with its neighbours.</summary>
internal enum NumeralKind : byte
{
    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>A unit that stands only before ten: أحد عشر.</summary>
    TeenUnit,

    /// <summary>10, alone or after a unit.</summary>
    TenUnit,

    /// <summary>20 to 90.</summary>
    Ten,

    /// <summary>100 to 900.</summary>
    Hundred,

    /// <summary>A thousand and up: multiplies what comes before.</summary>
    Scale,

    /// <summary>Two of a scale, in one word.</summary>
    DualScale,

    /// <summary>A half, a third, a quarter.</summary>
    Fraction,

    /// <summary>Three to nine of something: بضع.</summary>
    Few,

    /// <summary>Tens or hundreds of something.</summary>
    Several,

    /// <summary>A scale in the plural: counts what is before it, and is vague when nothing is.</summary>
    SeveralScale,

    /// <summary>First to tenth.</summary>
    Ordinal,

    /// <summary>An ordinal's unit that stands only before ten or with tens: الحادي عشر.</summary>
    TeenOrdinal,

    /// <summary>Before a number: about.</summary>
    About,

    /// <summary>After a number: about.</summary>
    AboutAfter,

    /// <summary>Before a number: at least.</summary>
    AtLeast,

    /// <summary>After a number: at least.</summary>
    AtLeastAfter,

    /// <summary>Before a number: at most.</summary>
    AtMost,

    /// <summary>After a number: at most.</summary>
    AtMostAfter,

    /// <summary>Before two numbers joined by و: a range.</summary>
    Between,

    /// <summary>Between two numbers: a range.</summary>
    To,
}
