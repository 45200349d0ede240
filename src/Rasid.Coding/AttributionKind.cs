namespace Rasid.Coding;

/// <summary>Who vouches for a claim. JSON names in <see cref="CodingNames"/>.</summary>
public enum AttributionKind
{
    /// <summary>author: the report's own voice.</summary>
    Author,

    /// <summary>official_statement: a named person or body, or its statement.</summary>
    OfficialStatement,

    /// <summary>anonymous_official: a source or official without a name.</summary>
    AnonymousOfficial,

    /// <summary>media_reports: other media, observers.</summary>
    MediaReports,
}
