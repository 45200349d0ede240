namespace Rasid.Storage;

/// <summary>What a record speaks of most, for choosing a filter. Each list the most frequent first.</summary>
/// <param name="Actors">Those who take part in claims; the counts are those of claims.</param>
/// <param name="Places">Places of claims; the counts are those of claims.</param>
/// <param name="Publishers">Publishers with their number of reports.</param>
public sealed record OftenNamed(
    IReadOnlyList<NamedActor> Actors, IReadOnlyList<NamedActor> Places, IReadOnlyList<(string Name, long Reports)> Publishers);
