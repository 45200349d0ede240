namespace Rasid.Storage;

/// <summary>In which part of a claim somebody stands.</summary>
[Flags]
public enum ClaimRoles
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Who acts.</summary>
    Actor = 1,

    /// <summary>Who is acted on.</summary>
    Recipient = 1 << 1,

    /// <summary>Who hosts.</summary>
    Host = 1 << 2,

    /// <summary>Under whose auspices.</summary>
    Auspices = 1 << 3,

    /// <summary>Who chairs.</summary>
    Chair = 1 << 4,

    /// <summary>Where.</summary>
    Place = 1 << 5,

    /// <summary>Who says so.</summary>
    Speaker = 1 << 6,

    /// <summary>Whoever takes part: acts, is acted on, hosts, gives auspices or chairs.</summary>
    Participants = Actor | Recipient | Host | Auspices | Chair,
}
