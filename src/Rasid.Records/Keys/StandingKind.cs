namespace Rasid.Records.Keys;

/// <summary>What a word rests on.</summary>
public enum StandingKind
{
    /// <summary>It does not count.</summary>
    NotCounted,

    /// <summary>A site wrote it down that may do so.</summary>
    Attested,

    /// <summary>The voice's own key signed it.</summary>
    KeySigned,
}
