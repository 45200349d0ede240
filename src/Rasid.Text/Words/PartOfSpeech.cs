namespace Rasid.Text.Words;

/// <summary>Parts of speech, as few as the reading needs.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>A noun, verbal nouns and participles used as nouns included.</summary>
    Noun,

    /// <summary>An adjective, nisba and participles included.</summary>
    Adjective,

    /// <summary>A word that only names stand for.</summary>
    ProperNoun,

    /// <summary>A personal pronoun that stands alone.</summary>
    Pronoun,

    /// <summary>هذا، تلك …</summary>
    Demonstrative,

    /// <summary>الذي، التي …</summary>
    Relative,

    /// <summary>A preposition, with or without a pronoun.</summary>
    Preposition,

    /// <summary>A conjunction or complementiser: و، أو، أنّ، لأن، كي …</summary>
    Conjunction,

    /// <summary>Negation, قد، سوف، هل، إنّ …</summary>
    Particle,

    /// <summary>أمس، هنا، أيضاً …</summary>
    Adverb,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>Punctuation, symbols, addresses.</summary>
    Punctuation,

    /// <summary>Another script.</summary>
    Foreign,
}
