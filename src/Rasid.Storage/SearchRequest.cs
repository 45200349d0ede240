namespace Rasid.Storage;

/// <summary>Which reports are looked for.</summary>
/// <param name="Words">
/// All of them must be there: for each the forms of it that count, folded. A form of several words is a phrase; one that ends in <c>*</c>
/// stands for all that begin so.
/// </param>
/// <param name="Field">Where the words are looked for.</param>
/// <param name="Publisher">Only reports of this publisher, as the record writes it; null for all.</param>
/// <param name="From">Only reports published on this day or later; null for all. What has no date is left out.</param>
/// <param name="To">Only reports published on this day or before; null for all. What has no date is left out.</param>
public sealed record SearchRequest(
    IReadOnlyList<IReadOnlyList<string>> Words, SearchField Field = SearchField.Any, string? Publisher = null, DateOnly? From = null, DateOnly? To = null);
