using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>An entry in which a person said something of a report or its claims.</summary>
/// <param name="Entry">Id of the entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Author">Who said it.</param>
public sealed record PersonsWord(Hash256 Entry, string Kind, string Author);
