namespace Rasid.Text.Words;

/// <summary>One dictionary word.</summary>
/// <param name="Id">Stable ASCII id: <c>v:</c>, <c>n:</c>, <c>a:</c>, <c>f:</c> with the row's id.</param>
/// <param name="Lemma">Standard unvocalised spelling: the 3ms perfect of a verb, the indefinite singular of a noun.</param>
/// <param name="PartOfSpeech">The dictionary part of speech.</param>
/// <param name="Class">Semantic class from the data (speech, motion, meeting, person, body, place, time …); empty when none.</param>
/// <param name="Source">File and line of the row, for explanations.</param>
public sealed record Lexeme(string Id, string Lemma, PartOfSpeech PartOfSpeech, string Class, string Source)
{
    /// <summary>The verb's form, 1 to 14; 0 for what is no verb.</summary>
    internal int Form { get; init; }

    /// <summary>The folded lemma: the key that rule tables are looked up by.</summary>
    public string Key { get; } = Normalizer.Key(Lemma);
}
