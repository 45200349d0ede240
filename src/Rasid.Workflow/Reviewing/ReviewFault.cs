using System.Globalization;

namespace Rasid.Workflow;

/// <summary>Why a word of review cannot be taken as it was given. A value, not an exception: people mistype.</summary>
/// <param name="Code">Stable code; <see cref="Sentence"/> says it in words.</param>
/// <param name="Args">What fills the sentence.</param>
public sealed record ReviewFault(string Code, params string[] Args)
{
    /// <summary>There is no such claim that the viewer sees. Arguments: the claim.</summary>
    public const string NoClaim = "no-claim";

    /// <summary>The claim is not of the report. Arguments: the claim, the report.</summary>
    public const string OtherReport = "other-report";

    /// <summary>No such date exists. Arguments: as typed.</summary>
    public const string Date = "date";

    /// <summary>No event type. Arguments: as typed, the types.</summary>
    public const string Type = "type";

    /// <summary>No mode. Arguments: as typed.</summary>
    public const string Mode = "mode";

    /// <summary>No status. Arguments: as typed, the statuses.</summary>
    public const string Status = "status";

    /// <summary>No kind of voice. Arguments: as typed, the kinds.</summary>
    public const string Voice = "voice";

    /// <summary>Nobody is known so, and the words are not in the report. Arguments: as typed.</summary>
    public const string Actor = "actor";

    /// <summary>Nobody is known so, but others nearly so. Arguments: as typed, the ids of those.</summary>
    public const string ActorNear = "actor-near";

    /// <summary>Several are known so. Arguments: as typed, their ids.</summary>
    public const string ActorSeveral = "actor-several";

    /// <summary>No reason was given.</summary>
    public const string Reason = "reason";

    /// <summary>No name of who says so was given.</summary>
    public const string Author = "author";

    /// <summary>A reason or a name is too long. Arguments: most characters.</summary>
    public const string TooLong = "too-long";

    /// <summary>The citation is not in the report. Arguments: the words.</summary>
    public const string QuoteMissing = "quote-missing";

    /// <summary>The citation stands in the report several times. Arguments: the words, how often, where (code points).</summary>
    public const string QuoteSeveral = "quote-several";

    /// <summary>No citation was given.</summary>
    public const string QuoteNone = "quote-none";

    /// <summary>The offsets do not lie in the text. Arguments: as typed, the text's length in code points.</summary>
    public const string Span = "span";

    /// <summary>The words of the deed are not in the citation. Arguments: the words.</summary>
    public const string TriggerMissing = "trigger-missing";

    /// <summary>The words of the deed stand in the citation several times. Arguments: the words.</summary>
    public const string TriggerSeveral = "trigger-several";

    /// <summary>The report's text is withheld, so nothing can be cited.</summary>
    public const string Withheld = "withheld";

    /// <summary>These words have a claim of this type already. Arguments: the claim.</summary>
    public const string Exists = "exists";

    /// <summary>A claim that is added needs a type. Arguments: the types.</summary>
    public const string NoType = "no-type";

    /// <summary>No field was given.</summary>
    public const string Nothing = "nothing";

    /// <summary>The claim says all that already.</summary>
    public const string Same = "same";

    /// <summary>The claim has changed since it was shown. Arguments: the claim.</summary>
    public const string Stale = "stale";

    /// <summary>A claim does not contradict itself.</summary>
    public const string Itself = "itself";

    /// <summary>No word on the claim counts. Arguments: the claim.</summary>
    public const string NothingToUndo = "nothing-to-undo";

    /// <summary>The word was undone already. Arguments: the word.</summary>
    public const string Undone = "undone";

    /// <summary>There is no such word of review. Arguments: the word.</summary>
    public const string NoWord = "no-word";

    /// <summary>The pack has no such provision. Arguments: as typed.</summary>
    public const string NoProvision = "no-provision";

    /// <summary>No score. Arguments: as typed.</summary>
    public const string Score = "score";

    /// <summary>No stage. Arguments: as typed, the stages.</summary>
    public const string Stage = "stage";

    /// <summary>The sentence that says so, with what to do.</summary>
    public string Sentence(Language language) =>
        string.Format(CultureInfo.InvariantCulture, Wording.Get("review." + Code, language), [.. Args.Select(a => (object)a)]);
}
