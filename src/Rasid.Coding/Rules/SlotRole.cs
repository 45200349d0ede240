namespace Rasid.Coding.Rules;

/// <summary>The part that a slot's filler plays in the event.</summary>
internal enum SlotRole
{
    None,
    Actor,
    Recipient,

    /// <summary>An equal side: joins the actors.</summary>
    Partner,

    /// <summary>A victim or thing acted on: a recipient when it is people or a body.</summary>
    Victim,
    Host,
    Auspices,
    Chair,
    Place,

    /// <summary>Where a movement goes: a place, and a recipient when it is a body or state visited.</summary>
    Destination,
    Speaker,

    /// <summary>What it is about; no part of the event.</summary>
    Topic,
}
