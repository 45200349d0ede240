namespace Rasid.Coding;

/// <summary>The standing of a deed; the type names the deed. JSON names in <see cref="CodingNames"/>.</summary>
public enum Status
{
    /// <summary>happened</summary>
    Happened,

    /// <summary>ongoing</summary>
    Ongoing,

    /// <summary>planned</summary>
    Planned,

    /// <summary>called_for</summary>
    CalledFor,

    /// <summary>hypothetical</summary>
    Hypothetical,

    /// <summary>denied</summary>
    Denied,

    /// <summary>failed</summary>
    Failed,
}
