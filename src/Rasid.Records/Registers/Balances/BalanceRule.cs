namespace Rasid.Records.Registers.Balances;

/// <summary>What is watched.</summary>
public enum BalanceRule
{
    /// <summary>No batch is above a per cent of what its side announced in all.</summary>
    Gradual,

    /// <summary>What the sides gave differs by no more than a per cent.</summary>
    Balanced,

    /// <summary>A batch of one side is answered by the other within some days.</summary>
    Simultaneous,

    /// <summary>No batch of a later stage comes before both sides ended the earlier one.</summary>
    Sequenced,
}
