namespace Rasid.Text.Words;

/// <summary>The sound patterns of one verbal form, in the letters of <see cref="Orthography"/>.</summary>
internal sealed record VerbPattern(
    string Perfect,
    string Imperfect,
    string PrefixVowel,
    string PassivePerfect,
    string PassiveImperfect,
    string Imperative,
    string Active,
    string Passive,
    string Masdar);
