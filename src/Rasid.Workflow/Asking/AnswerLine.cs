using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>One line of an answer. Immutable.</summary>
/// <param name="Text">A sentence or a name, in the language that was asked for.</param>
/// <param name="Date">When, EDTF; empty when nobody says.</param>
/// <param name="Citations">What it rests on, at least one.</param>
public sealed record AnswerLine(string Text, string Date, IReadOnlyList<AnswerCitation> Citations)
{
    /// <summary>The event that it tells of; null when it tells of none.</summary>
    public Hash256? Event { get; init; }

    /// <summary>Status of the event; empty when it tells of none.</summary>
    public string Status { get; init; } = "";

    /// <summary>Ids of those who are in it: persons, bodies, states and places.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>How many more claims it rests on than are cited.</summary>
    public int More { get; init; }

    /// <summary>What else is to be said of it, each a short sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
