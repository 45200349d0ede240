namespace Rasid.Actors;

/// <summary>The side under the agreement, nothing else.</summary>
public enum Side
{
    /// <summary>none</summary>
    None,

    /// <summary>west</summary>
    West,

    /// <summary>east</summary>
    East,

    /// <summary>joint: of both sides</summary>
    Joint,
}
