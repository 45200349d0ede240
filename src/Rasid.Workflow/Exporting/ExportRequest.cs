using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What is to be exported.</summary>
/// <param name="Format">In which form.</param>
/// <param name="Filter">Which events; its limit and skip do not count.</param>
/// <param name="Language">Language of sentences, names and titles.</param>
/// <param name="EveryClaim">Every claim of each event, not only the one that stands for it.</param>
public sealed record ExportRequest(ExportFormat Format, TimelineFilter Filter, Language Language, bool EveryClaim = false)
{
    /// <summary>The filter in words, for the table's notes; empty for all events.</summary>
    public string FilterWords { get; init; } = "";
}
