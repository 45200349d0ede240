namespace Rasid.Packs;

/// <summary>A subject that can be asked about: what reports say of it is found by its terms. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Question">A short word by which it is asked about too; empty when none.</param>
/// <param name="NameEn">English name.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="Terms">Its terms in file order.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Subject(string Id, string Question, string NameEn, string NameAr, IReadOnlyList<SubjectTerm> Terms, string Row)
{
    /// <summary>Values of the terms of a use, each once.</summary>
    public IReadOnlyList<string> Values(SubjectUse use) => [.. Terms.Where(t => t.Use == use).Select(t => t.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Forms of the terms of a use.</summary>
    public IReadOnlyList<string> Forms(SubjectUse use) => [.. Terms.Where(t => t.Use == use).Select(t => t.Form)];
}
