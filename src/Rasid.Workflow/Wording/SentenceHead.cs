namespace Rasid.Workflow;

/// <summary>The noun of a sentence with what it governs; written <c>noun|gender|actors|recipients</c> in the resources.</summary>
/// <param name="Noun">The verbal noun that names the deed.</param>
/// <param name="Gender"><c>m</c> or <c>f</c>: Arabic adjectives of status agree with it.</param>
/// <param name="Actors">How actors are attached.</param>
/// <param name="Recipients">How recipients are attached.</param>
internal sealed record SentenceHead(string Noun, string Gender, string Actors, string Recipients)
{
    public static SentenceHead? Find(string key, Language language)
    {
        if (Wording.Find("head." + key, language) is not { } text) return null;
        var parts = text.Split('|');
        return new SentenceHead(parts[0], parts[1], parts[2], parts[3]);
    }
}
