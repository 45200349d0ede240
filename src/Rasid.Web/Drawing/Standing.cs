namespace Rasid.Web.Drawing;

/// <summary>How a status is drawn: filled, hollow, struck out or crossed.</summary>
public enum Standing
{
    /// <summary>It happened or goes on: filled.</summary>
    Done,

    /// <summary>Planned, called for or possible: hollow.</summary>
    Ahead,

    /// <summary>Denied: hollow, with a stroke through it.</summary>
    Denied,

    /// <summary>Failed: a cross.</summary>
    Failed,
}
