namespace Rasid.Office;

/// <summary>Writes a table row by row; nothing of a row is kept. For one thread.</summary>
public interface ITableWriter : IDisposable
{
    /// <summary>Writes a row.</summary>
    /// <param name="cells">A text for each column; empty where nothing is known.</param>
    void Write(IReadOnlyList<string> cells);

    /// <summary>Writes what comes after the last row; the stream stays open.</summary>
    /// <param name="notes">What the table is, a name and a value each; a format without room for them leaves them out.</param>
    void End(IReadOnlyList<(string Name, string Value)> notes);
}
