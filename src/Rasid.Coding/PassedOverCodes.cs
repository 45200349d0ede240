namespace Rasid.Coding;

/// <summary>
/// The reasons why words that could name a deed are passed over, and what was found of its standing on the way, as they
/// stand in <see cref="RuleNode.Rule"/> below <see cref="CodedReport.PassedOver"/>. Beside them stand <c>status:</c> and the id of
/// a row of <c>governors.tsv</c>, with the row as source.
/// </summary>
public static class PassedOverCodes
{
    /// <summary>The noun names a thing, not a deed (a press conference).</summary>
    public const string Thing = "noun:thing";

    /// <summary>The noun is joined to another that is not told.</summary>
    public const string Joined = "noun:joined";

    /// <summary>A definite noun points back at a deed told before.</summary>
    public const string BackReference = "noun:back-reference";

    /// <summary>The verb above calls for the deed of the noun.</summary>
    public const string NounCalledFor = "noun:call";

    /// <summary>The verb above talks about the deed of the noun.</summary>
    public const string NounTalkedAbout = "noun:topic";

    /// <summary>The verb above reacts to a deed that is known.</summary>
    public const string NounReactedTo = "noun:react";

    /// <summary>The verb above wishes or strives for the deed of the noun.</summary>
    public const string NounEffort = "noun:effort";

    /// <summary>Since, after, during or before a deed that has no people and date of its own.</summary>
    public const string Background = "noun:background";

    /// <summary>A sentence without a verb, and a noun without people or date of its own.</summary>
    public const string NoPredicate = "noun:no-predicate";

    /// <summary>A noun without people and date of its own beside a verb that tells no deed.</summary>
    public const string Generic = "noun:generic";

    /// <summary>A noun that only completes the deed of its verb.</summary>
    public const string Complement = "noun:complement";

    /// <summary>A definite noun for an event of the same people told before.</summary>
    public const string ToldBefore = "noun:told-before";

    /// <summary>A participle without a date of its own says what kind of thing it is.</summary>
    public const string Undated = "noun:undated";

    /// <summary>The deed is the purpose of another.</summary>
    public const string Purpose = "passed:purpose";

    /// <summary>The deed is a condition.</summary>
    public const string Condition = "passed:condition";

    /// <summary>The deed only says when, and is to come.</summary>
    public const string TimeToCome = "passed:time-to-come";

    /// <summary>The deed is negated.</summary>
    public const string Negated = "passed:negated";

    /// <summary>The word above calls for the deed.</summary>
    public const string CalledFor = "passed:call";

    /// <summary>The word above talks about the deed.</summary>
    public const string TalkedAbout = "passed:topic";

    /// <summary>The word above wishes or strives for the deed.</summary>
    public const string Effort = "passed:effort";

    /// <summary>Speech, and nobody who speaks.</summary>
    public const string NoSpeaker = "passed:no-speaker";

    /// <summary>A stand, and the subject is nobody who could take one.</summary>
    public const string NoAgent = "passed:no-agent";

    /// <summary>The report itself says what must be.</summary>
    public const string AuthorMust = "passed:author-must";

    /// <summary>A relative clause that only says who or what is meant.</summary>
    public const string Identifies = "passed:identifies";

    /// <summary>Violence that nobody does to nobody, on no day and nowhere.</summary>
    public const string NobodyNowhere = "passed:nobody-nowhere";

    /// <summary>Harm in an accident or a disaster.</summary>
    public const string Accident = "passed:accident";

    /// <summary>The word stands in another sense here (<c>senses.tsv</c>).</summary>
    public const string OtherSense = "passed:other-sense";

    /// <summary>The report is about sport, stage, screen or gadgets.</summary>
    public const string Leisure = "passed:leisure";

    /// <summary>Taken as a whole the sentence tells no new deed of this type (<c>news.weights.tsv</c>).</summary>
    public const string NotNews = "passed:not-news";

    /// <summary>The words add to an event told before.</summary>
    public const string AddsToTold = "passed:adds";

    /// <summary>The verb is in the future.</summary>
    public const string Future = "status:future";

    /// <summary>The verb says that it could not be done.</summary>
    public const string Unable = "status:unable";

    /// <summary>The verb says perhaps.</summary>
    public const string Uncertain = "status:perhaps";

    /// <summary>The verb tells what goes on.</summary>
    public const string Imperfect = "status:imperfect";

    /// <summary>The date is later than the report.</summary>
    public const string LaterThanPublished = "coding:later-than-published";
}
