namespace Rasid.Workflow;

/// <summary>A language that Rasid speaks to people.</summary>
public enum Language
{
    /// <summary>Arabic, the default.</summary>
    Arabic,

    /// <summary>English.</summary>
    English,
}
