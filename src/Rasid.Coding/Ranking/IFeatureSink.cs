namespace Rasid.Coding.Ranking;

/// <summary>Takes the features of a sentence as they are found; a feature that comes twice counts once.</summary>
internal interface IFeatureSink
{
    /// <summary>A feature of words: the more there are, the less each says.</summary>
    void Word(string group, ReadOnlySpan<char> first, ReadOnlySpan<char> second);

    /// <summary>A feature of how the sentence tells the deed.</summary>
    void Sign(string group, string value);
}
