namespace Rasid.Text.Words;

/// <summary>How a form is made from its lexeme.</summary>
public enum Derivation : byte
{
    /// <summary>Not made from a verb: a noun, an adjective, a function word.</summary>
    None,

    /// <summary>A finite perfect: اجتمع.</summary>
    Perfect,

    /// <summary>A finite imperfect, any mood: يجتمع، يجتمعوا.</summary>
    Imperfect,

    /// <summary>An imperative.</summary>
    Imperative,

    /// <summary>A verbal noun (masdar): اجتماع، اجتماعات.</summary>
    VerbalNoun,

    /// <summary>An active participle: مجتمع.</summary>
    ActiveParticiple,

    /// <summary>A passive participle: مجتمَع.</summary>
    PassiveParticiple,

    /// <summary>A relational adjective or noun: ليبي، عسكرية.</summary>
    Nisba,
}
