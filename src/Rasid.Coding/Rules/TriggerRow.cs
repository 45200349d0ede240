namespace Rasid.Coding.Rules;

/// <summary>One row of <c>triggers.tsv</c>: a word that names a deed, and when it does; or of <c>senses.tsv</c>: when it does not.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Type">What it names; of no meaning in another sense.</param>
/// <param name="Modes">PLOVER modes.</param>
/// <param name="Contexts">PLOVER contexts.</param>
/// <param name="Status">Standing that the word itself gives, or null.</param>
/// <param name="Frame">Which part each slot fills.</param>
/// <param name="Needs">Folded prepositions, one of which must follow; empty for none.</param>
/// <param name="ObjectClass">Classes of which the complement must have one, with <c>!</c> none; empty for any.</param>
/// <param name="SubjectClass">The same for the noun that stands for the subject.</param>
/// <param name="IsSpeech">Whether its subject says it.</param>
/// <param name="Weight">Added to the confidence; -1 names the thing, never the deed alone.</param>
/// <param name="Source">File and line.</param>
/// <param name="IsOtherSense">The word names no deed here, and no later row is asked.</param>
/// <param name="IsNegative">Names the deed only where it is negated (لا يعترف، لن تقبل).</param>
internal sealed record TriggerRow(
    string Id,
    EventType Type,
    IReadOnlyList<string> Modes,
    IReadOnlyList<string> Contexts,
    Status? Status,
    Frame Frame,
    string Needs,
    string ObjectClass,
    string SubjectClass,
    bool IsSpeech,
    double Weight,
    string Source,
    bool IsOtherSense = false,
    bool IsNegative = false)
{
    /// <summary>The row as rule trees name it.</summary>
    public string Rule { get; } = $"{(IsOtherSense ? "senses" : "triggers")}.tsv:{Id}";
}
