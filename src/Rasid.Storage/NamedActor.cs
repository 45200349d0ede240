namespace Rasid.Storage;

/// <summary>Someone or somewhere that readings name.</summary>
/// <param name="Id">Actor id.</param>
/// <param name="Kind"><c>person</c>, <c>body</c>, <c>state</c>, <c>group</c>, <c>office</c> or <c>place</c>; empty when no reading says.</param>
/// <param name="NameAr">Standard Arabic name, or the words by which it is known; empty when none.</param>
/// <param name="NameEn">Standard English name; empty when none.</param>
/// <param name="Count">How often, in what the question was about.</param>
public sealed record NamedActor(string Id, string Kind, string NameAr, string NameEn, long Count);
