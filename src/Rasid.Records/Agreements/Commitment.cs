namespace Rasid.Records.Agreements;

/// <summary>What named parties owe under a provision, and all that the record knows of it as of a day. Immutable.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Steps">Steps of the six stages, in order of their days.</param>
/// <param name="Asked">Calls for it, in order of their days.</param>
/// <param name="Missed">Denials, refusals and failures, in order of their days.</param>
/// <param name="Proposal">What the steps amount to.</param>
/// <param name="Words">What persons said of it, in causal order, what does not count any more among it.</param>
/// <param name="AsOf">The day.</param>
public sealed record Commitment(
    Provision Provision,
    IReadOnlyList<CommitmentStep> Steps,
    IReadOnlyList<CommitmentStep> Asked,
    IReadOnlyList<CommitmentStep> Missed,
    ScoreProposal Proposal,
    IReadOnlyList<ProvisionSaying> Words,
    DateOnly AsOf)
{
    /// <summary>Days after which a commitment of which nothing is reported counts as silent: 90.</summary>
    public const int SilentAfter = 90;

    /// <summary>The score that a person decided and that stands; null when nobody did.</summary>
    public ProvisionWord? Decision => Words.LastOrDefault(w => w.Stands && w.Word.Kind == ProvisionWord.Score)?.Word;

    /// <summary>The decided score, else the proposed one.</summary>
    public int Score => Decision?.Points ?? Proposal.Score;

    /// <summary>The furthest stage that is not undone since; null when there is no step.</summary>
    public StepStage? Stage => Steps.Count == 0 ? null : Steps[^1].Stage == StepStage.Reversed ? StepStage.Reversed : Steps.Max(s => s.Stage == StepStage.Reversed ? StepStage.Announced : s.Stage);

    /// <summary>Days since it was due, where it is not fully carried out; null where it is, is not due yet, or has no last day.</summary>
    public int? OverdueDays => Score < 3 && Provision.LastDue is { } due && due < AsOf ? AsOf.DayNumber - due.DayNumber : null;

    /// <summary>The last day of which something is reported: what is told again of an earlier day is no news; null when nothing is, or no day is known.</summary>
    public DateOnly? LastTold => Steps.Concat(Asked).Concat(Missed).Max(s => s.Stage == StepStage.Announced ? s.LastTold ?? s.Day : s.Day);

    /// <summary>Whether it is not fully carried out and nothing of it was told for <see cref="SilentAfter"/> days, or ever.</summary>
    public bool IsSilent => Score < 3 && (LastTold is not { } told || AsOf.DayNumber - told.DayNumber > SilentAfter);

    /// <summary>How often it was announced, where no act was ever told; 0 where one was.</summary>
    public int AnnouncedOnly => Steps.Any(s => s.Stage is StepStage.Begun or StepStage.Observed or StepStage.Completed) ? 0 : Steps.Count(s => s.Stage == StepStage.Announced);

    /// <summary>Puts together what is known.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="claims">The claims that say something of it, in the record's order; none that was rejected.</param>
    /// <param name="monitors">Actor ids of those who may verify.</param>
    /// <param name="words">What persons said of it, in causal order.</param>
    /// <param name="asOf">As of which day.</param>
    public static Commitment Of(
        Provision provision, IReadOnlyList<LinkedClaim> claims, IReadOnlyCollection<string> monitors, IReadOnlyList<ProvisionSaying> words, DateOnly asOf)
    {
        var all = CommitmentStep.Of(claims, monitors);
        return new Commitment(
            provision,
            [.. all.Where(s => s.Stage is not (StepStage.Asked or StepStage.Missed))],
            [.. all.Where(s => s.Stage == StepStage.Asked)],
            [.. all.Where(s => s.Stage == StepStage.Missed)],
            ScoreProposal.Of(all),
            words,
            asOf);
    }
}
