namespace Rasid.Coding.Rules;

/// <summary>Where in a clause a noun tells a fact (<c>facts.tsv</c>, column <c>where</c>).</summary>
internal enum FactWhere
{
    /// <summary>Beside a predicate that tells no deed, without a preposition.</summary>
    Predicated,

    /// <summary>Anywhere, when it has a day of its own.</summary>
    Dated,

    /// <summary>Anywhere.</summary>
    Any,
}
