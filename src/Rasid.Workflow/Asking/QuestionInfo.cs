using Rasid.Packs;

namespace Rasid.Workflow;

/// <summary>A question that can be asked.</summary>
/// <param name="Id">Its name.</param>
/// <param name="About">What must be named with it: <c>actor</c>, <c>body</c>, <c>subject</c>, <c>day</c>; empty for nothing.</param>
/// <param name="Options">Names of the options that it takes.</param>
/// <param name="Pattern">Arguments of an example, with places for a body and a subject of the pack.</param>
public sealed record QuestionInfo(string Id, string About, IReadOnlyList<string> Options, string Pattern)
{
    /// <summary>What it asks, in words.</summary>
    public string Title(Language language) => AnswerWords.Get($"q.{Id}", language);

    /// <summary>What it shows, in a sentence.</summary>
    public string Help(Language language) => AnswerWords.Get($"q.{Id}.help", language);

    /// <summary>Arguments of an example that can be run with a pack; a pack without subjects leaves the places open.</summary>
    public string Example(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        // A subject that has a short word is one that is often asked about.
        var subject = pack.Subjects.FirstOrDefault(s => s.Question.Length > 0) ?? (pack.Subjects.Count > 0 ? pack.Subjects[0] : null);
        var body = subject?.Values(SubjectUse.Body) is [var first, ..] ? first : "BODY";
        return Pattern.Replace("{body}", body, StringComparison.Ordinal).Replace("{subject}", subject?.Id ?? "SUBJECT", StringComparison.Ordinal);
    }
}
