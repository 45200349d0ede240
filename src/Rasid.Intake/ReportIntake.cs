using Rasid.Intake.Boilerplate;
using Rasid.Intake.Formats;
using Rasid.Intake.Lines;

namespace Rasid.Intake;

/// <summary>Takes reports in: files and folders of <c>.txt</c>, <c>.jsonl</c> and <c>.html</c>, pasted text, single lines.</summary>
/// <remarks>Order is stable: folders are walked in ordinal order of their names. One instance may serve many threads.</remarks>
public sealed class ReportIntake
{
    /// <summary>The name that stands for standard input.</summary>
    public const string Pasted = "-";

    private static readonly string[] Kinds = [".txt", ".jsonl", ".html", ".htm"];

    private readonly BoilerplateFinder _finder;

    /// <summary>An intake that sets boilerplate apart with <paramref name="finder"/>.</summary>
    public ReportIntake(BoilerplateFinder finder) => _finder = finder;

    /// <summary>The files that a path stands for: itself, or every file of a known kind below a folder, in ordinal order.</summary>
    /// <param name="path">A file or folder as the user named it.</param>
    /// <param name="fault">Why there are none; null when there are some.</param>
    public static IReadOnlyList<string> Files(string path, out IntakeFault? fault)
    {
        fault = null;
        if (File.Exists(path) || path == Pasted) return [path];
        if (!Directory.Exists(path))
        {
            fault = new IntakeFault(IntakeFaultKind.NotFound, path, 0, 0, "", null);
            return [];
        }
        try
        {
            var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsKnown).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0) fault = new IntakeFault(IntakeFaultKind.EmptyFolder, path, 0, 0, "", null);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = new IntakeFault(IntakeFaultKind.Unreadable, path, 0, 0, e.Message, null);
            return [];
        }
    }

    /// <summary>Everything in one file, read as it is asked for.</summary>
    /// <param name="file">A file as the user named it.</param>
    public IEnumerable<IntakeResult> ReadFile(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) return ReadLines(file);
        return [IsKnown(file) ? ReadWhole(file) : new IntakeFault(IntakeFaultKind.UnknownKind, file, 0, 0, Path.GetExtension(file), null)];
    }

    /// <summary>One report pasted into a stream.</summary>
    public IntakeResult ReadPasted(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), Pasted);
    }

    /// <summary>Everything in a file whose bytes are at hand, by the ending of its name.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">Name of the file; <see cref="Pasted"/> for one report of plain text.</param>
    public IEnumerable<IntakeResult> ReadBytes(byte[] bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(file);
        if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) return ReadLines(new MemoryStream(bytes, writable: false), file);
        return [file == Pasted || IsKnown(file) ? Read(bytes, file) : new IntakeFault(IntakeFaultKind.UnknownKind, file, 0, 0, Path.GetExtension(file), null)];
    }

    /// <summary>The report of one line of the JSON form.</summary>
    /// <param name="bytes">UTF-8 without the line end.</param>
    /// <param name="file">File, for faults.</param>
    /// <param name="line">Line in it, from 1.</param>
    public IntakeResult ReadLine(ReadOnlySpan<byte> bytes, string file, int line)
    {
        var result = ReportLine.Read(bytes, file, line);
        if (result.Report is not { } report) return result;
        return report with { Boilerplate = _finder.Find(report.Text).Spans };
    }

    private static bool IsKnown(string file) => Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private IntakeResult ReadWhole(string file)
    {
        try
        {
            return Read(File.ReadAllBytes(file), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new IntakeFault(IntakeFaultKind.Unreadable, file, 0, 0, e.Message, null);
        }
    }

    private IntakeResult Read(ReadOnlySpan<byte> bytes, string file)
    {
        if (PlainText.Decode(bytes, file, out var fault) is not { } text) return fault!;
        var isPage = file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
        IntakeResult result = isPage ? HtmlPage.Read(text, file) : new IncomingReport(file, 0, null, text, null, null, null, null, []);
        if (result.Report is not { } report) return result;
        var frame = _finder.Find(report.Text);
        return report with
        {
            Title = report.Title ?? frame.Title?.In(report.Text),
            Publisher = report.Publisher ?? frame.Publisher,
            Boilerplate = frame.Spans,
        };
    }

    private IEnumerable<IntakeResult> ReadLines(string file)
    {
        FileStream stream;
        IntakeFault? fault = null;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = new IntakeFault(IntakeFaultKind.Unreadable, file, 0, 0, e.Message, null);
            stream = null!;
        }
        if (fault is not null)
        {
            yield return fault;
            yield break;
        }
        foreach (var result in ReadLines(stream, file)) yield return result;
    }

    private IEnumerable<IntakeResult> ReadLines(Stream stream, string file)
    {
        using (stream)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            var blocks = new LineBlocks(stream);
            while (blocks.Next() is { } block)
            {
                using (block)
                {
                    foreach (var result in ReadBlock(block, file, seen)) yield return result;
                }
            }
            if (stream.Position == 0) yield return new IntakeFault(IntakeFaultKind.EmptyText, file, 0, 0, "", null);
        }
    }

    private List<IntakeResult> ReadBlock(LineBlock block, string file, Dictionary<string, int> seen)
    {
        var results = new List<IntakeResult>();
        var rest = block.Bytes;
        for (var line = block.FirstLine; !rest.IsEmpty; line++)
        {
            var bytes = LineBlock.TakeLine(ref rest);
            if (LineBlock.IsBlank(bytes)) continue;
            var result = ReadLine(bytes, file, line);
            if (result.Report is { } report)
            {
                if (!seen.TryAdd(report.GivenId!, line)) result = new IntakeFault(IntakeFaultKind.DuplicateId, file, line, seen[report.GivenId!], report.GivenId!, report.GivenId);
                else if (string.IsNullOrWhiteSpace(report.Text)) result = new IntakeFault(IntakeFaultKind.EmptyMember, file, line, 0, "text", report.GivenId);
            }
            results.Add(result);
        }
        return results;
    }
}
