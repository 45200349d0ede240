namespace Rasid.Workflow;

/// <summary>What becomes of a row of a table of items.</summary>
public enum ItemOutcome
{
    /// <summary>The record says that already.</summary>
    Same,

    /// <summary>It is a new item.</summary>
    Entered,

    /// <summary>It changes fields of an item.</summary>
    Amended,

    /// <summary>It says something of an item: a judgement, or that it passed into another state.</summary>
    Said,

    /// <summary>It cannot be taken.</summary>
    Refused,
}
