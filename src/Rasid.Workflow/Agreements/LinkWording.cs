using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>Says in words why a claim is linked to a provision, and what a score rests on.</summary>
public static class LinkWording
{
    /// <summary>Why: what of the rule held, or who linked it by hand.</summary>
    public static string Of(ProvisionLink link, Language language)
    {
        ArgumentNullException.ThrowIfNull(link);
        return string.Join(Wording.Get("link.comma", language), link.Because.Select(b => Wording.Fill("link." + b.Part, language, Value(b.Part, b.Value, language))));
    }

    // Codes of the record in words; what stands in a report or a pack as it stands there.
    private static string Value(string part, string value, Language language) => part is "type" or "status" ? Wording.Find($"code.{value}", language) ?? value : value;

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
