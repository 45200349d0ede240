namespace Rasid.Office;

/// <summary>What a paragraph is.</summary>
public enum TextStyle
{
    /// <summary>The title of the whole.</summary>
    Title,

    /// <summary>What stands under the title.</summary>
    Subtitle,

    /// <summary>A heading of the first level.</summary>
    Heading1,

    /// <summary>A heading of the second level.</summary>
    Heading2,

    /// <summary>Words.</summary>
    Paragraph,

    /// <summary>One of a list.</summary>
    Item,

    /// <summary>One of a list under it.</summary>
    Part,

    /// <summary>A paragraph of a footnote.</summary>
    Note,

    /// <summary>What is said beside the matter.</summary>
    Remark,

    /// <summary>A code that always runs from left to right.</summary>
    Code,
}
