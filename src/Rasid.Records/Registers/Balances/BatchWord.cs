namespace Rasid.Records.Registers.Balances;

/// <summary>How far what a balance rests on is verified in a batch: its side, its number and its day.</summary>
public enum BatchWord
{
    /// <summary>Neither of both.</summary>
    Claimed,

    /// <summary>All whose word is needed confirm all three.</summary>
    JointlyVerified,

    /// <summary>One of the three is disputed.</summary>
    Disputed,
}
