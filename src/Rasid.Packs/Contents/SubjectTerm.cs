namespace Rasid.Packs;

/// <summary>One thing by which reports on a subject are known. Immutable.</summary>
/// <param name="Use">What it says.</param>
/// <param name="Value">Actor id, PLOVER type or kind of fact; empty for words.</param>
/// <param name="Language"><c>ar</c> or <c>en</c> for words; else empty.</param>
/// <param name="Form">The words, one or several that must all be in the sentence; else empty.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record SubjectTerm(SubjectUse Use, string Value, string Language, string Form, string Row);
