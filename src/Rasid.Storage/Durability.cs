namespace Rasid.Storage;

/// <summary>What an acknowledged append survives.</summary>
public enum Durability
{
    /// <summary>A crash of the program; after a power cut the newest appends may be gone, never broken. For what the machine can do again.</summary>
    Process,

    /// <summary>A power cut as well. For every word of a person.</summary>
    Power,
}
