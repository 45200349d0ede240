namespace Rasid.Coding.Rules;

/// <summary>One row of <c>triggers.tsv</c>: a word that names a deed, and when it does.</summary>
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
    string Source);
