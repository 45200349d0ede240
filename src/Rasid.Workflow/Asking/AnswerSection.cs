namespace Rasid.Workflow;

/// <summary>Lines of an answer that belong together. Immutable.</summary>
/// <param name="Key">Stable id, as <c>held</c>.</param>
/// <param name="Title">Title, in the language that was asked for.</param>
/// <param name="Lines">Its lines; none means that it is not in the record.</param>
public sealed record AnswerSection(string Key, string Title, IReadOnlyList<AnswerLine> Lines)
{
    /// <summary>What is to be said of the section as a whole; empty when nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>How many lines there are on all pages; null when they are all here.</summary>
    public int? Total { get; init; }
}
