using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Answers a fixed set of questions from a record and its pack, every line with what it rests on. Safe on any thread.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">The pack of its process.</param>
/// <param name="who">Who is who in both.</param>
/// <param name="terms">How words of subjects are looked for.</param>
public sealed class AskRecord(IRecord record, Pack pack, WhoIs who, SearchTerms terms)
{
    private static readonly IQuestion[] All =
    [
        new MeetingsQuestion(), new SubjectQuestion(), new AskedForQuestion(), new ChairsQuestion(), new NamesQuestion(), new BodiesQuestion(),
        new BodyQuestion(), new StatesQuestion(), new ClausesQuestion(), new UnconfirmedQuestion(), new WeakQuestion(), new ContradictionsQuestion(), new SinceQuestion(),
    ];

    /// <summary>The questions that can be asked, in the order in which they are listed.</summary>
    public static IReadOnlyList<QuestionInfo> Questions { get; } = [.. All.Select(q => q.Info)];

    /// <summary>Subjects of the pack that can be asked about.</summary>
    public IReadOnlyList<Subject> Subjects => pack.Subjects;

    /// <summary>Ids and names of the agreements of the pack.</summary>
    public IReadOnlyList<(string Id, string NameAr, string NameEn)> Agreements => [.. pack.Agreements.Select(a => (a.Id, a.NameAr, a.NameEn))];

    /// <summary>Asks.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="question">Name of a question, or the short word of a subject.</param>
    /// <param name="options">What it is asked about.</param>
    /// <param name="language">Language of the answer.</param>
    /// <param name="cancellation">Stops the reads.</param>
    /// <returns>The answer, or the sentence that says why there is none. Nothing found is an answer.</returns>
    public async Task<AskOutcome> RunAsync(Viewer viewer, string question, AskOptions options, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        var name = question.Trim().ToLowerInvariant();
        var found = Array.Find(All, q => q.Info.Id == name);
        if (found is null && name.Length > 0 && options.Name.Length == 0 && pack.Subjects.FirstOrDefault(s => s.Question == name) is { } subject)
            (found, options) = (Array.Find(All, q => q.Info.Id == "subject"), options with { Name = subject.Id });
        if (found is null)
            return new AskOutcome(null, AnswerWords.Fill("fault.question", language, question.Trim(), string.Join(", ", All.Select(q => q.Info.Id)))) { IsUsage = true };
        var (asked, fault) = await new AskReader(pack, who, viewer, language).ReadAsync(found.Info, options, cancellation).ConfigureAwait(false);
        if (asked is null) return fault!;
        var context = new AskContext(record, pack, terms, viewer, language);
        return new AskOutcome(await found.AnswerAsync(context, asked, cancellation).ConfigureAwait(false), "");
    }
}
