namespace Rasid.Actors;

/// <summary>What a form of a name is.</summary>
public enum NameKind
{
    /// <summary>A whole name.</summary>
    Full,

    /// <summary>A shortened name of a body.</summary>
    ShortForm,

    /// <summary>An abbreviation.</summary>
    Abbr,

    /// <summary>A family name, or the name by which all call the person.</summary>
    Surname,

    /// <summary>The adjective of a state or body, masculine singular (ليبي).</summary>
    Nisba,

    /// <summary>A plural of that adjective that no rule makes (روس).</summary>
    NisbaPlural,

    /// <summary>A capital or palace that stands for the state where an actor is wanted.</summary>
    Metonym,
}
