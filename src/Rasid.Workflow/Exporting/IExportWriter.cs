namespace Rasid.Workflow;

/// <summary>Writes rows in one form.</summary>
internal interface IExportWriter : IDisposable
{
    /// <summary>Whether rows need the mark of their claim's state.</summary>
    bool WantsState { get; }

    /// <summary>Rows that were left out because no place is told.</summary>
    int WithoutPlace { get; }

    /// <summary>Rows that were left out because the pack has no position of their place.</summary>
    int WithoutPosition { get; }

    /// <summary>Writes a row; false when it was left out and counted.</summary>
    bool Write(ExportRow row);

    /// <summary>Writes what stands at the end.</summary>
    void End(int events, int rows);
}
