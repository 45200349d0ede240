namespace Rasid.Text.Words;

/// <summary>One way to read a word form.</summary>
/// <param name="Proclitics">What is written before the stem.</param>
/// <param name="StemStart">Where the stem begins in the form's key.</param>
/// <param name="StemLength">Length of the stem in the form's key; what follows is the pronoun.</param>
/// <param name="PartOfSpeech">Part of speech of this reading.</param>
/// <param name="Lexeme">The dictionary word, or null for a word that only its shape tells.</param>
/// <param name="Derivation">How the stem is made from the lexeme.</param>
/// <param name="Agreement">Person, gender and number of the stem.</param>
/// <param name="Pronoun">The object or possessive pronoun, as agreement; <see cref="Agreement.Unknown"/> when none.</param>
/// <param name="Passive">Whether only a passive reads so. Unvocalised forms are mostly both; then false.</param>
/// <param name="Weight">Prior weight: higher is likelier; readings are ordered by it.</param>
public sealed record Reading(
    Proclitics Proclitics,
    int StemStart,
    int StemLength,
    PartOfSpeech PartOfSpeech,
    Lexeme? Lexeme,
    Derivation Derivation,
    Agreement Agreement,
    Agreement Pronoun,
    bool Passive,
    double Weight)
{
    /// <summary>Whether a pronoun is joined at the end.</summary>
    public bool HasPronoun => Pronoun != Agreement.Unknown;

    /// <summary>Whether the article is joined.</summary>
    public bool IsDefinite => (Proclitics & Proclitics.Al) != 0;

    /// <summary>Whether this is a finite verb.</summary>
    public bool IsFinite => Derivation is Derivation.Perfect or Derivation.Imperfect or Derivation.Imperative;

    /// <summary>Whether the reading has any of these proclitics.</summary>
    public bool Has(Proclitics some) => (Proclitics & some) != 0;
}
