namespace Rasid.Actors;

/// <summary>One way to take proclitics off a word.</summary>
/// <param name="Strip">Letters before the name; 0 when a preposition has merged with the article (للأمم).</param>
/// <param name="Conjunction">Whether و or ف stands before.</param>
/// <param name="Preposition">ب ك ل, or NUL.</param>
/// <param name="Stem">The word without them, the article kept.</param>
/// <param name="Bare">The word without the article.</param>
/// <param name="Names">Where names begin with the stem.</param>
/// <param name="Lexicon">Where phrases of the language begin with the bare word.</param>
/// <param name="Nisba">The state or body whose adjective it is.</param>
/// <param name="Adjectives">Other adjectives it may be.</param>
/// <param name="Given"><see cref="Sure"/>, <see cref="Name"/>, <see cref="Weak"/> or null.</param>
internal sealed record Analysis(
    int Strip,
    bool Conjunction,
    char Preposition,
    string Stem,
    string Bare,
    PhraseNode<ActorName>? Names,
    PhraseNode<LexEntry>? Lexicon,
    Actor? Nisba,
    IReadOnlyList<AdjectiveEntry> Adjectives,
    string? Given)
{
    /// <summary>A given name that is no other word.</summary>
    public const string Sure = "given";

    /// <summary>A word that only names people: given or family names.</summary>
    public const string Name = "name";

    /// <summary>A name that is a common word too.</summary>
    public const string Weak = "weak";

    public bool IsDefinite => Bare.Length != Stem.Length;

    /// <summary>Whether phrases of any of these tables begin here (<see cref="LexEntry.Titles"/> …).</summary>
    public bool Begins(int kinds) => Lexicon is not null && (Lexicon.Kinds & kinds) != 0;

    public bool HasProclitic => Conjunction || Preposition != '\0';

    public bool Has(string kind)
    {
        foreach (var adjective in Adjectives)
        {
            if (adjective.Kind == kind) return true;
        }
        return false;
    }

    public bool IsKnown => Names is not null || Lexicon is not null || Nisba is not null || Adjectives.Count > 0 || Given is not null;
}
