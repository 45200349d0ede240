using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>Says in words why a claim is linked to a provision, and what a score rests on.</summary>
public static class LinkWording
{
    /// <summary>Why: what of the rule held, or who linked it by hand.</summary>
    public static string Of(ProvisionLink link, Language language)
    {
        ArgumentNullException.ThrowIfNull(link);
        return string.Join(Wording.Get("link.comma", language), link.Because.Select(b => Wording.Fill("link." + b.Part, language, b.Value)));
    }

    /// <summary>What the proposed score rests on.</summary>
    public static string Of(ScoreProposal proposal, Language language)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return Wording.Get("score.because." + proposal.Reason, language);
    }

    /// <summary>The name of a stage.</summary>
    public static string Stage(StepStage stage, Language language) => Wording.Get("stage." + stage.ToString().ToLowerInvariant(), language);

    /// <summary>The name of a score.</summary>
    public static string Score(int score, Language language) => Wording.Get($"score.{score}", language);

    /// <summary>The name of a kind of provision.</summary>
    public static string Pam(string type, Language language) => Wording.Find("pam." + type, language) ?? type;
}
