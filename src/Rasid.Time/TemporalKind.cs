namespace Rasid.Time;

/// <summary>What an expression denotes.</summary>
public enum TemporalKind
{
    /// <summary>A point or interval on the calendar.</summary>
    Date,

    /// <summary>A length of time; no date.</summary>
    Duration,

    /// <summary>A recurring time (السنوي، كل أسبوع).</summary>
    Recurring,

    /// <summary>The present (الآن، حالياً): the publication date, and no date of an event by itself.</summary>
    Present,
}
