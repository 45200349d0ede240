namespace Rasid.Packs;

/// <summary>What a term of a subject says.</summary>
public enum SubjectUse
{
    /// <summary>Words for what the subject is about; a sentence must hold one, or somebody of <see cref="Actor"/> take part.</summary>
    Thing,

    /// <summary>Words for what is done; where a subject has any, a sentence must hold one, or its event be of a <see cref="Type"/>.</summary>
    Deed,

    /// <summary>A PLOVER type of the deed.</summary>
    Type,

    /// <summary>An actor that the subject is about.</summary>
    Actor,

    /// <summary>A body that deals with the subject.</summary>
    Body,

    /// <summary>A kind of statement of fact that is about the subject, whatever its words.</summary>
    Fact,
}
