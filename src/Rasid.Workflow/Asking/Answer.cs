namespace Rasid.Workflow;

/// <summary>The answer to a question. Immutable.</summary>
/// <param name="Question">Name of the question.</param>
/// <param name="Title">The question in words, with what was asked about.</param>
/// <param name="Sections">Its sections in order, at least one.</param>
/// <param name="Total">How many lines there are on all pages.</param>
public sealed record Answer(string Question, string Title, IReadOnlyList<AnswerSection> Sections, int Total)
{
    /// <summary>Whether nothing at all was found.</summary>
    public bool IsEmpty => Sections.All(s => s.Lines.Count == 0);

    /// <summary>What is to be said of the answer as a whole; empty when nothing.</summary>
    public string Note { get; init; } = "";
}
