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
}
