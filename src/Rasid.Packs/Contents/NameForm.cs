using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>One form of a name as a pack row gives it. Immutable.</summary>
/// <param name="Form">The form in standard spelling.</param>
/// <param name="Language"><c>ar</c>, <c>en</c> or <c>fr</c>.</param>
/// <param name="Kind">What kind of form.</param>
/// <param name="Need">What must stand near it in a report for it to count.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record NameForm(string Form, string Language, NameKind Kind, NameNeed Need, string Row);
