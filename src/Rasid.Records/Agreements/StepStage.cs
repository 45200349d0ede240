namespace Rasid.Records.Agreements;

/// <summary>What a report's claim says of a provision: the six stages of promise and act, and two words that are no stage.</summary>
public enum StepStage
{
    /// <summary>Somebody calls for it; no step of those who owe it.</summary>
    Asked,

    /// <summary>Said that it will be done.</summary>
    Announced,

    /// <summary>The parties have agreed to it.</summary>
    Agreed,

    /// <summary>First acts reported.</summary>
    Begun,

    /// <summary>A monitor or several independent reports see it.</summary>
    Observed,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Undone again, or broken.</summary>
    Reversed,

    /// <summary>Denied, refused or not come about; no stage.</summary>
    Missed,
}
