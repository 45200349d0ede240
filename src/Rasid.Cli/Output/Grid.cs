using Spectre.Console;

namespace Rasid.Cli.Output;

/// <summary>A table: drawn to the width of a terminal, or plain and as wide as its words where programs read it.</summary>
internal sealed class Grid(IReadOnlyList<string> header)
{
    /// <summary>Width of a narrow column on a terminal, in characters.</summary>
    private const int Narrow = 22;

    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    public void Write(Session session)
    {
        if (Session.IsTerminal) Draw(session);
        else Print(session.Output);
    }

    private void Print(TextWriter output)
    {
        var widths = new int[header.Count];
        foreach (var row in _rows.Prepend(header))
        {
            for (var i = 0; i < widths.Length; i++) widths[i] = Math.Max(widths[i], row[i].Length);
        }
        foreach (var row in _rows.Prepend(header))
            output.WriteLine(string.Join("  ", row.Select((cell, i) => i == widths.Length - 1 ? cell : cell.PadRight(widths[i]))));
    }

    private void Draw(Session session)
    {
        session.Output.Flush();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Output) });
        var table = new Table { Border = TableBorder.Simple };
        var isolates = session.Messages.IsArabic;
        for (var i = 0; i < header.Count; i++)
        {
            var narrow = NarrowColumns.Contains(i) && _rows.Exists(row => row[i].Length > Narrow);
            table.AddColumn(new TableColumn(new Spectre.Console.Text(header[i])) { NoWrap = i != WideColumn && !narrow, Width = narrow ? Narrow : null });
        }
        foreach (var row in _rows) table.AddRow(row.Select(cell => new Spectre.Console.Text(isolates ? Bidi.Isolate(cell) : cell)));
        console.Write(table);
    }

    /// <summary>The column that gives way when the terminal is narrow.</summary>
    public int WideColumn { get; init; } = -1;

    /// <summary>Columns that are broken at <see cref="Narrow"/> characters, so that the wide one has room.</summary>
    public IReadOnlyList<int> NarrowColumns { get; init; } = [];
}
