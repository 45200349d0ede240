namespace Rasid.Workflow;

/// <summary>How <see cref="Ingest"/> runs.</summary>
public sealed record IngestOptions
{
    /// <summary>Reports a commit; 256 by default.</summary>
    public int BatchReports { get; init; } = 256;

    /// <summary>UTF-16 units of text after which a batch is closed; 4 Mi by default, which bounds memory.</summary>
    public int BatchLength { get; init; } = 4 << 20;

    /// <summary>Reports read at once; the number of cores by default. The order of commits does not depend on it.</summary>
    public int Readers { get; init; } = Environment.ProcessorCount;

    /// <summary>Who brings the reports; null, the default, for the one who opened the record. What is read in them the program says, in the name of who opened the record.</summary>
    public string? Author { get; init; }

    /// <summary>Told of every report once it is journalled, in the order of arrival; on the caller's thread of execution.</summary>
    public Action<IngestedReport>? OnReport { get; init; }

    /// <summary>Told now and then how far the run is.</summary>
    public Action<IngestProgress>? OnProgress { get; init; }
}
