namespace Rasid.Storage;

/// <summary>Something that an entry says of a field, by which its item is found.</summary>
/// <param name="Field">Id of the field.</param>
/// <param name="Words">A word, an id or the beginning of a text.</param>
/// <param name="From">First day where it is a date, counted from 0001-01-01; null where it is none, or open.</param>
/// <param name="To">Last day.</param>
public readonly record struct ItemTerm(string Field, string Words, int? From, int? To);
