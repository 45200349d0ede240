using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What a person looks for.</summary>
/// <param name="Typed">Words as typed, in any spelling; words between quotation marks are a phrase.</param>
/// <param name="IsExact">Whether only the very letters count that were typed: no fold of spelling, nothing before or behind a word.</param>
/// <param name="Field">Where the words are looked for.</param>
/// <param name="Publisher">Only reports of this publisher; null for all.</param>
/// <param name="From">Only reports published on this day or later; null for all.</param>
/// <param name="To">Only reports published on this day or before; null for all.</param>
public sealed record SearchQuery(
    string Typed, bool IsExact = false, SearchField Field = SearchField.Any, string? Publisher = null, DateOnly? From = null, DateOnly? To = null);
