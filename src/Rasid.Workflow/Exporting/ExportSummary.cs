using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What an export wrote.</summary>
/// <param name="Events">Events of the filter.</param>
/// <param name="Rows">Rows, lines or features.</param>
/// <param name="WithoutPlace">Events that no place is told of: on no map.</param>
/// <param name="WithoutPosition">Events at a place whose position the pack does not have: on no map either.</param>
/// <param name="Digest">The record's digest when the export began.</param>
public sealed record ExportSummary(int Events, int Rows, int WithoutPlace, int WithoutPosition, Hash256 Digest);
