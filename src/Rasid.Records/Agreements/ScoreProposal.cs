namespace Rasid.Records.Agreements;

/// <summary>What the steps of a commitment amount to on the scale of the Peace Accords Matrix: a proposal, which no one has decided.</summary>
/// <param name="Score">0 none, 1 minimal, 2 intermediate, 3 full.</param>
/// <param name="Reason"><c>nothing</c>, <c>words-only</c>, <c>begun</c>, <c>reversed</c>, <c>observed</c>, <c>completed-one-voice</c> or <c>completed-seen</c>.</param>
/// <param name="For">The steps that carry it.</param>
/// <param name="Against">The steps that speak against it: reversals, denials, failures, and calls that came after.</param>
public sealed record ScoreProposal(int Score, string Reason, IReadOnlyList<CommitmentStep> For, IReadOnlyList<CommitmentStep> Against)
{
    /// <summary>Proposes.</summary>
    /// <param name="steps">All steps, in order of their days.</param>
    /// <remarks>
    /// Done counts in full only where a monitor or several independent reports tell it; what one voice alone calls done is intermediate, as is what
    /// was observed. First acts are minimal. After a reversal only what came later counts; if nothing came, what was done before leaves it minimal.
    /// </remarks>
    public static ScoreProposal Of(IReadOnlyList<CommitmentStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var reversal = steps.Where(s => s.Stage == StepStage.Reversed).Max(s => s.Day);
        var acts = steps.Where(s => s.Stage is StepStage.Begun or StepStage.Observed or StepStage.Completed).ToList();
        var standing = reversal is null ? acts : acts.FindAll(s => s.Day > reversal);
        var last = standing.Max(s => s.Day);
        List<CommitmentStep> against = [.. steps.Where(s => s.Stage is StepStage.Reversed or StepStage.Missed || (s.Stage == StepStage.Asked && s.Day > last))];
        if (On(s => s.Stage == StepStage.Completed && s.IsSeen) is { Count: > 0 } done) return new(3, "completed-seen", done, against);
        if (On(s => s.Stage == StepStage.Completed) is { Count: > 0 } told) return new(2, "completed-one-voice", told, against);
        if (On(s => s.Stage == StepStage.Observed) is { Count: > 0 } seen) return new(2, "observed", seen, against);
        if (standing.Count > 0) return new(1, "begun", standing, against);
        if (acts.Count > 0) return new(1, "reversed", acts, against);
        var words = steps.Where(s => s.Stage is StepStage.Announced or StepStage.Agreed).ToList();
        return new(0, words.Count > 0 ? "words-only" : "nothing", words, against);

        List<CommitmentStep> On(Predicate<CommitmentStep> holds) => standing.FindAll(holds);
    }
}
