namespace Rasid.Workflow;

/// <summary>A question that can be asked.</summary>
/// <param name="Id">Its name.</param>
/// <param name="About">What must be named with it: <c>actor</c>, <c>body</c>, <c>subject</c>, <c>day</c>; empty for nothing.</param>
/// <param name="Options">Names of the options that it takes.</param>
/// <param name="Example">Arguments of an example that can be run.</param>
public sealed record QuestionInfo(string Id, string About, IReadOnlyList<string> Options, string Example)
{
    /// <summary>What it asks, in words.</summary>
    public string Title(Language language) => AnswerWords.Get($"q.{Id}", language);

    /// <summary>What it shows, in a sentence.</summary>
    public string Help(Language language) => AnswerWords.Get($"q.{Id}.help", language);
}
