using Rasid.Records;

namespace Rasid.Storage;

/// <summary>Something that an id names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its full id.</param>
public readonly record struct RecordRef(RecordIdKind Kind, Hash256 Id);
