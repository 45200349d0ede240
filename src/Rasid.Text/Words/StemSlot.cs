namespace Rasid.Text.Words;

/// <summary>Where in a paradigm a stem stands: which endings may follow it.</summary>
internal enum StemSlot : byte
{
    /// <summary>A function word that takes pronouns: عن، منه.</summary>
    Function,

    /// <summary>A function word that takes none.</summary>
    FunctionAlone,

    /// <summary>Perfect with no ending: كتب، دعا.</summary>
    PerfectBare,

    /// <summary>The same before a pronoun: رماه.</summary>
    PerfectJoined,

    /// <summary>Perfect before the feminine t: دعت، دعتا.</summary>
    PerfectShe,

    /// <summary>Perfect before the dual alef: دعوا، رميا.</summary>
    PerfectTwo,

    /// <summary>Perfect before the plural waw: دعوا.</summary>
    PerfectThey,

    /// <summary>Perfect before an ending that begins with a consonant: قلت، دعونا.</summary>
    PerfectClosed,

    /// <summary>Imperfect with no ending.</summary>
    ImperfectBare,

    /// <summary>Imperfect with no ending, shortened after a negation: يقل، يدع.</summary>
    ImperfectShort,

    /// <summary>Imperfect before a pronoun: يلقاه.</summary>
    ImperfectJoined,

    /// <summary>Imperfect before the dual ending.</summary>
    ImperfectTwo,

    /// <summary>Imperfect before the plural waw.</summary>
    ImperfectThey,

    /// <summary>Imperfect before the feminine plural n.</summary>
    ImperfectWomen,

    /// <summary>Imperfect of the first person where its hamza merges with the root's: آمل.</summary>
    ImperfectMerged,

    /// <summary>Imperative.</summary>
    Imperative,

    /// <summary>Noun or adjective with every gender and number: موافق، موافقة، موافقون.</summary>
    Adjective,

    /// <summary>Masculine noun with dual only: وزير.</summary>
    Masculine,

    /// <summary>Masculine noun with the plural in at: اجتماع.</summary>
    MasculineAt,

    /// <summary>Masculine noun with the sound plural: مهندس.</summary>
    MasculineUn,

    /// <summary>Feminine noun, without its ta marbuta: حكوم-ة.</summary>
    Feminine,

    /// <summary>A feminine noun without ta marbuta: حرب، أرض.</summary>
    FeminineBare,

    /// <summary>A form without endings of its own: a broken plural.</summary>
    Plural,

    /// <summary>A broken plural without its ta marbuta: قاد-ة.</summary>
    PluralTa,

    /// <summary>A noun's stem before a pronoun only: مستواه.</summary>
    JoinedOnly,
}
