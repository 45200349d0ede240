using Rasid.Intake;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary>The reports that <c>rasid read</c> was pointed at, one after another; bad ones are told and passed over.</summary>
internal sealed class Arrivals
{
    private readonly Session _session;
    private readonly DateOnly? _published;
    private readonly string? _publisher;
    private readonly List<string> _files = [];
    private readonly List<string> _told = [];

    /// <summary>Finds the files.</summary>
    /// <param name="session">Where faults are told.</param>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="published">Day of reports that come without one.</param>
    /// <param name="publisher">Publisher of reports that do not name theirs.</param>
    public Arrivals(Session session, IReadOnlyList<string> paths, DateOnly? published, string? publisher)
    {
        (_session, _published, _publisher) = (session, published, publisher);
        foreach (var path in paths)
        {
            _files.AddRange(ReportIntake.Files(path, out var fault));
            if (fault is not null) Refuse(fault);
        }
        Bytes = _files.Where(f => f != ReportIntake.Pasted).Sum(f => new FileInfo(f).Length);
    }

    /// <summary>Reads the files; set before <see cref="Reports"/> is asked.</summary>
    public ReportIntake? Intake { get; set; }

    /// <summary>Bytes of all files.</summary>
    public long Bytes { get; }

    /// <summary>Bytes of the files that are done.</summary>
    public long BytesDone { get; private set; }

    /// <summary>Number of reports and files that were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>The reports in order.</summary>
    public IEnumerable<IncomingReport> Reports()
    {
        foreach (var file in _files)
        {
            foreach (var result in Results(file))
            {
                if (result.Report is { } report)
                    yield return report with { Published = report.Published ?? _published, Publisher = report.Publisher ?? _publisher };
                else Refuse(result.Fault!);
            }
            if (file != ReportIntake.Pasted) BytesDone += new FileInfo(file).Length;
        }
    }

    /// <summary>Told of each report that the workflow has dealt with.</summary>
    public void Tell(IngestedReport report)
    {
        if (report.Outcome != IngestOutcome.Refused) return;
        Refused++;
        _told.Add(IntakeWording.At(_session.Messages, report.File, report.Line, _session.Messages.Format("Fault_" + report.Fault, report.Argument)));
    }

    /// <summary>Says what was refused, once no progress bar stands in the way.</summary>
    public void SayRefused()
    {
        foreach (var sentence in _told) _session.Error.WriteLine(sentence);
        _told.Clear();
    }

    private IEnumerable<IntakeResult> Results(string file)
    {
        if (file != ReportIntake.Pasted) return Intake!.ReadFile(file);
        using var input = Console.OpenStandardInput();
        return [Intake!.ReadPasted(input)];
    }

    private void Refuse(IntakeFault fault)
    {
        Refused++;
        _told.Add(IntakeWording.Located(_session.Messages, fault));
    }
}
