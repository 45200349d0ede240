namespace Rasid.Coding.Rules;

/// <summary>What a preposition is besides its slot (<c>prepositions.tsv</c>, column <c>kind</c>).</summary>
internal enum PrepositionKind
{
    None,

    /// <summary>Names who does what a passive tells (من قبل).</summary>
    Agent,

    /// <summary>Says in which part of a place; a preposition before it wins (من شرق ليبيا).</summary>
    Inside,

    /// <summary>Carries its noun as a pronoun (عليها).</summary>
    Pronoun,

    /// <summary>Says how many: what is counted goes on in its place (عدد من الوزراء, أكثر من مئة شخص).</summary>
    Quantity,

    /// <summary>Says how many before a number, else where to (نحو).</summary>
    Approximate,

    /// <summary>Says for whom the one before it speaks or acts (باسم).</summary>
    Belonging,
}
