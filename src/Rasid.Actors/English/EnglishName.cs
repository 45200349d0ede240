namespace Rasid.Actors.English;

/// <summary>One English form of a name.</summary>
/// <param name="Actor">Whose it is.</param>
/// <param name="Kind">What kind of form.</param>
/// <param name="Need">What must be there for it to count.</param>
/// <param name="Form">The form as the pack writes it.</param>
/// <param name="Row">Pack file and line.</param>
internal sealed record EnglishName(Actor Actor, NameKind Kind, NameNeed Need, string Form, string Row);
