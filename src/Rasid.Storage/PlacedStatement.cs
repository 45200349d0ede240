using Rasid.Records;
using Rasid.Records.Events;

namespace Rasid.Storage;

/// <summary>A statement as it is kept.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Group">Key of the group of statements that the program holds for one event: the least of theirs.</param>
public sealed record PlacedStatement(Statement Statement, Hash256 Group);
