using Rasid.Records;

namespace Rasid.Storage;

/// <summary>Something of the record that an entry of an item names.</summary>
/// <param name="Kind">What: a claim by its anchor, a report, an event or another item.</param>
/// <param name="Id">Its id.</param>
public readonly record struct ItemTarget(RecordIdKind Kind, Hash256 Id);
