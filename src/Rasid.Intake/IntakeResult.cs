namespace Rasid.Intake;

/// <summary>One thing that came in: a report, or the fault that stands in its place; exactly one of the two is set.</summary>
/// <param name="Report">The report, or null.</param>
/// <param name="Fault">The fault, or null.</param>
public readonly record struct IntakeResult(IncomingReport? Report, IntakeFault? Fault)
{
    /// <summary>A report that can be read.</summary>
    public static implicit operator IntakeResult(IncomingReport report) => new(report, null);

    /// <summary>A fault in its place.</summary>
    public static implicit operator IntakeResult(IntakeFault fault) => new(null, fault);
}
