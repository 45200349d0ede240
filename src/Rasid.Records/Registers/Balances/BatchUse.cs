namespace Rasid.Records.Registers.Balances;

/// <summary>How a batch counts.</summary>
public enum BatchUse
{
    /// <summary>It was given.</summary>
    Given,

    /// <summary>It is only announced, or lies after the day that is looked at: it counts in what the side announced in all.</summary>
    Announced,

    /// <summary>Its state says that it was not carried out or undone.</summary>
    OtherState,

    /// <summary>Who entered it took it back.</summary>
    Withdrawn,

    /// <summary>It was entered in a way that does not count.</summary>
    NotCounted,

    /// <summary>It is not said, or not agreed between sites, whose it is.</summary>
    NoSide,
}
