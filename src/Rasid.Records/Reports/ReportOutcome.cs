namespace Rasid.Records.Reports;

/// <summary>What an arriving report means for the record.</summary>
public enum ReportOutcome
{
    /// <summary>The record does not have it.</summary>
    New,

    /// <summary>The record has it, and nothing about it is different.</summary>
    Known,

    /// <summary>The record has it with another publisher, date, title or address.</summary>
    Corrected,
}
