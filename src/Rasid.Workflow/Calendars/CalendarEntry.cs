using Rasid.Records.Agreements;
using Rasid.Records.Plans;
using Rasid.Storage;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>Something that was planned or is due, and what came of it. Either <see cref="Planned"/> or <see cref="Due"/> is there.</summary>
/// <param name="Days">When; null where no day is told.</param>
/// <param name="Date">When, as EDTF; empty where no day is told.</param>
/// <param name="Sentence">One sentence for it: from the coded fields, or the provision's label.</param>
/// <param name="Fate">What came of it.</param>
public sealed record CalendarEntry(DateRange? Days, string Date, string Sentence, PlanFate Fate)
{
    /// <summary>The planned event by its leading claim.</summary>
    public TimelineRow? Planned { get; init; }

    /// <summary>Who plans it, or says so; empty for what is due.</summary>
    public string SaidBy { get; init; } = "";

    /// <summary>The words of the report that plan it; empty for what is due, and where the text is withheld.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>The provision that is due.</summary>
    public Provision? Due { get; init; }

    /// <summary>The agreement of the provision that is due.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The event that says what came of it; null where none does.</summary>
    public CalendarOutcome? Outcome { get; init; }

    /// <summary>Days since its last day, where no report says what came of it; since its report where it has no day. Else null.</summary>
    public int? DaysSince { get; init; }
}
