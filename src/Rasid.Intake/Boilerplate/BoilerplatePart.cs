namespace Rasid.Intake.Boilerplate;

/// <summary>What a piece of boilerplate is.</summary>
public enum BoilerplatePart
{
    /// <summary>The towns, or towns and agency, that a report is dated from.</summary>
    Dateline,

    /// <summary>A first line without a verb: what a picture shows.</summary>
    Caption,

    /// <summary>An aggregator's or site's line with the date and time of publication.</summary>
    Stamp,

    /// <summary>Who wrote it, and the site's name below.</summary>
    Byline,

    /// <summary>Where it was taken from, the agency's mark, the picture's owner.</summary>
    Credit,

    /// <summary>Key words at the end.</summary>
    Tags,

    /// <summary>Headlines of other reports.</summary>
    Related,

    /// <summary>Rights and liability.</summary>
    Disclaimer,

    /// <summary>Invitations to share or subscribe.</summary>
    Share,
}
