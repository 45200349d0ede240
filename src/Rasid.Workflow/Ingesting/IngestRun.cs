namespace Rasid.Workflow;

/// <summary>Counts a run.</summary>
internal sealed class IngestRun(IngestOptions options)
{
    private readonly int[] _outcomes = new int[Enum.GetValues<IngestOutcome>().Length];
    private int _claims;
    private int _facts;
    private int _reports;
    private long _length;
    private bool _isCancelled;

    public IngestOptions Options { get; } = options;

    public IngestSummary Summary => new(
        _outcomes[(int)IngestOutcome.Added],
        _outcomes[(int)IngestOutcome.Known],
        _outcomes[(int)IngestOutcome.Completed],
        _outcomes[(int)IngestOutcome.Corrected],
        _outcomes[(int)IngestOutcome.Refused],
        _claims,
        _facts,
        _isCancelled);

    public void Cancel() => _isCancelled = true;

    public void Count(IReadOnlyList<Arrival> arrivals, IReadOnlyList<Records.Claims.Reading> readings)
    {
        foreach (var reading in readings)
        {
            _claims += reading.Claims.Count;
            _facts += reading.Facts.Count;
        }
        foreach (var arrival in arrivals)
        {
            _outcomes[(int)arrival.Outcome]++;
            _reports++;
            _length += arrival.Report.Text.Length;
            Options.OnReport?.Invoke(arrival.Told);
        }
        Options.OnProgress?.Invoke(new IngestProgress(_reports, _length));
    }
}
