namespace Rasid.Coding.Ranking;

/// <summary>One sentence as the trainer sees it.</summary>
/// <param name="Type">The type of deed that is asked for.</param>
/// <param name="Words">Names of the features of words.</param>
/// <param name="Signs">Names of the features of how deeds are told.</param>
/// <param name="Told">How many deeds of the type the rules tell as happened or going on.</param>
/// <param name="Other">How many they tell with another status.</param>
/// <param name="Open">How many words they pass over that could tell one.</param>
/// <param name="Firm">How many of those told stand whatever the score.</param>
internal sealed record SentenceSample(EventType Type, IReadOnlyCollection<string> Words, IReadOnlyCollection<string> Signs, int Told, int Other, int Open, int Firm);
