namespace Rasid.Web.Access;

/// <summary>A form that came after its session had ended. Immutable.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Owner">Id of the account whose session it was.</param>
/// <param name="Fields">What was typed, without the key of the form.</param>
/// <param name="Files">Fields whose files have to be chosen again.</param>
public sealed record HeldForm(string Path, string Owner, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<string> Files);
