namespace Rasid.Records.Plans;

/// <summary>What came of something that was planned, or was due.</summary>
public enum PlanFate
{
    /// <summary>Its day has not passed.</summary>
    ToCome,

    /// <summary>Its day has passed, and no report says what came of it.</summary>
    NoReport,

    /// <summary>A later report tells it as held, or as done.</summary>
    Held,

    /// <summary>A later report plans it for a later day.</summary>
    Postponed,

    /// <summary>A later report says that it was called off or did not come about.</summary>
    Cancelled,
}
