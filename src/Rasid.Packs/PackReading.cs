using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>What came of reading packs: the pack, or every fault in one go.</summary>
/// <param name="Pack">The pack; null when there are faults, so that nothing is half-loaded.</param>
/// <param name="Faults">The faults, by folder, file and line.</param>
public sealed record PackReading(Pack? Pack, IReadOnlyList<DataFault> Faults)
{
    /// <summary>What was passed over and better mended: byte order marks, Windows' line ends.</summary>
    public IReadOnlyList<DataFault> Remarks { get; init; } = [];
}
