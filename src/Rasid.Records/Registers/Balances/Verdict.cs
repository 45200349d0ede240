namespace Rasid.Records.Registers.Balances;

/// <summary>What can be said of something that is watched.</summary>
public enum Verdict
{
    /// <summary>It is kept, whatever the numbers and days are within what is known of them.</summary>
    Kept,

    /// <summary>It cannot be said yet: what is known allows both.</summary>
    Open,

    /// <summary>It is not kept, whatever they are.</summary>
    Broken,
}
