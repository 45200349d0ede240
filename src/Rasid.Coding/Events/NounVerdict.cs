namespace Rasid.Coding.Events;

/// <summary>What became of a noun that names a deed.</summary>
internal enum NounVerdict
{
    Passed,

    /// <summary>Its verb carries it: one event, both words.</summary>
    Carried,

    /// <summary>Told as news by its governor or by itself.</summary>
    Told,

    /// <summary>Told beside, with its own people and its own date.</summary>
    Background,
}
