namespace Rasid.Actors;

/// <summary>What an actor is; the names are DESIGN.md's.</summary>
public enum ActorKind
{
    /// <summary>person</summary>
    Person,

    /// <summary>body: an institution, organisation, commission, force, company</summary>
    Body,

    /// <summary>state</summary>
    State,

    /// <summary>group: unnamed people (ضباط ليبيون)</summary>
    Group,

    /// <summary>office: a post that one person holds at a time</summary>
    Office,

    /// <summary>place</summary>
    Place,
}
