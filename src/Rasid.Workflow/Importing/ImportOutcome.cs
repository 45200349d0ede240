namespace Rasid.Workflow;

/// <summary>What becomes of a row.</summary>
public enum ImportOutcome
{
    /// <summary>It says what the record says.</summary>
    Same,

    /// <summary>It holds a person's word that the record does not have.</summary>
    Changed,

    /// <summary>It cannot be taken.</summary>
    Refused,
}
