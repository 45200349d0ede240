namespace Rasid.Coding.Ranking;

/// <summary>Keeps features by name, for training and for explanations.</summary>
internal sealed class NamedFeatures : IFeatureSink
{
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _signs = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Words => _words;

    public IReadOnlyCollection<string> Signs => _signs;

    public void Word(string group, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        _words.Add(second.IsEmpty ? $"{group}:{first}" : $"{group}:{first} {second}");

    public void Sign(string group, string value) => _signs.Add($"{group}:{value}");
}
