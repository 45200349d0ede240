namespace Rasid.Workflow;

/// <summary>What became of an arriving report.</summary>
public enum IngestOutcome
{
    /// <summary>It was new: journalled and read.</summary>
    Added,

    /// <summary>The record had it; nothing was added.</summary>
    Known,

    /// <summary>The record had it, journalled but not read (the program had been stopped): now it was read.</summary>
    Completed,

    /// <summary>Its publisher, date, title or address was corrected, and it was read again where that can change the reading.</summary>
    Corrected,

    /// <summary>It was refused; nothing of it was journalled.</summary>
    Refused,
}
