namespace Rasid.Actors;

/// <summary>What the tables know of one distinct word: looked up once and shared by all its tokens.</summary>
/// <param name="Owner">Who made it.</param>
/// <param name="Key">The folded word.</param>
/// <param name="IsStop">A word that no name holds.</param>
/// <param name="IsPlaceCue">A word after which a place follows.</param>
/// <param name="IsNounCue">A noun that names a kind of place.</param>
/// <param name="IsSon">A particle inside a person's name (بن).</param>
/// <param name="IsBinding">A particle before which every word is a name (بن).</param>
/// <param name="Country">The state that the word speaks of, or empty.</param>
/// <param name="IsForeign">Whether no dictionary word reads it.</param>
/// <param name="IsJoin">Whether the next word is written as one with it or apart.</param>
/// <param name="Cue">What it says of a place behind it.</param>
/// <param name="Analyses">The ways to take proclitics off, the bare word first.</param>
internal sealed record WordForm(WordForms Owner, string Key, bool IsStop, bool IsPlaceCue, bool IsNounCue, bool IsSon, bool IsBinding, string Country, bool IsForeign, bool IsJoin, PlaceCue Cue, Analysis[] Analyses)
{
    /// <summary>Whether a mention could begin here.</summary>
    public bool CanStart { get; } = IsForeign || Cue is not (PlaceCue.Place or PlaceCue.In) || Array.Exists(Analyses, a => a.Names is not null || a.Lexicon is not null || a.Given is not null || a.Nisba is not null);

    /// <summary>Whether a person's name could begin here without a title.</summary>
    public bool MayName { get; } = IsForeign || Array.Exists(Analyses, a => a.Given is not null);

    /// <summary>Whether unnamed people could be described from here.</summary>
    public bool MayGroup { get; } = Array.Exists(Analyses, a => a.Begins(LexEntry.Roles) || a.Nisba is { Kind: ActorKind.State });

    public bool HasNames { get; } = Array.Exists(Analyses, a => a.Names is not null);

    /// <summary>The tables of which phrases begin here, by any analysis.</summary>
    public int Kinds { get; } = Array.ConvertAll(Analyses, a => a.Lexicon?.Kinds ?? 0).Aggregate(0, (all, kinds) => all | kinds);

    public Analysis Whole => Analyses[0];

    /// <summary>The nisba of the whole word, or of what follows و.</summary>
    public Analysis? WithNisba(bool conjunction) => Array.Find(Analyses, a => a.Nisba is not null && a.Preposition == '\0' && a.Conjunction == conjunction);
}
