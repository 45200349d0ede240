namespace Rasid.Records.Registers.Balances;

/// <summary>Why something cannot be said yet; where several hold, the first of them.</summary>
public enum OpenReason
{
    /// <summary>It can be said.</summary>
    None,

    /// <summary>The days are not over in which it can still be kept.</summary>
    Waiting,

    /// <summary>A batch has no number.</summary>
    NoNumber,

    /// <summary>A batch has no day.</summary>
    NoDay,

    /// <summary>A batch has no stage.</summary>
    NoStage,

    /// <summary>A batch, its number or its day is disputed.</summary>
    Disputed,

    /// <summary>A batch is announced and nobody says that it was carried out.</summary>
    Announced,

    /// <summary>Numbers or days are ranges.</summary>
    Ranges,
}
