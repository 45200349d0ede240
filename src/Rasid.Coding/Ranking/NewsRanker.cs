using System.Globalization;
using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Ranking;

/// <summary>
/// Judges whether a sentence in which words of a deed stand tells a new deed of that type: a soft judgement over the whole
/// sentence, beside the rules that judge word by word. It may take back what the rules tell, and name what they passed over.
/// </summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed class NewsRanker(IReadOnlyList<NewsModel> models)
{
    private const int Shown = 6;
    private const int Short = 18;

    /// <summary>How much lower the score may be for what is planned, feared, denied or failed: no sentence like it was judged to tell a deed.</summary>
    public const float Margin = 0.5f;

    private readonly NewsScorer _scorer = new();

    public IReadOnlyList<NewsModel> Models { get; } = models;

    /// <summary>Scores a sentence, or says that no word of such a deed stands in it.</summary>
    public NewsVerdict Judge(ReportView view, Sentence sentence, List<Draft> drafts, int first, List<Draft> passed, NewsModel model)
    {
        bool told = false, other = false, open = false;
        for (var i = first; i < drafts.Count; i++)
        {
            if (drafts[i].Row.Type != model.Type) continue;
            if (IsAsserted(drafts[i])) told = true;
            else other = true;
        }
        foreach (var draft in passed) open |= draft.Row.Type == model.Type && IsOpen(draft);
        if (!told && !other && !open) return NewsVerdict.None;
        _scorer.Start(model);
        SentenceFeatures.Words(view, sentence, _scorer);
        SentenceFeatures.Signs(view, sentence, drafts, first, passed, model.Type, _scorer);
        if (told) return _scorer.Score < model.Keep ? NewsVerdict.TakeBack : NewsVerdict.Stands;
        if (other) return _scorer.Score < model.Keep - Margin ? NewsVerdict.TakeBack : NewsVerdict.None;
        return _scorer.Score >= model.Tell ? NewsVerdict.Tell : NewsVerdict.None;
    }

    /// <summary>How likely the sentence just judged tells a deed, from 0 to 1.</summary>
    public double Share => _scorer.Share;

    /// <summary>The step of the rule tree for the sentence just judged: the score, and below it what weighed most.</summary>
    public RuleNode Step(NewsVerdict verdict, TextSpan evidence) => new(
        "news",
        string.Create(CultureInfo.InvariantCulture, $"news.weights.tsv:{Name(verdict)} {_scorer.Share:0.00}"),
        null,
        NewsModel.File,
        [.. _scorer.Foremost(Shown).Select(f => new RuleNode(f.Weight > 0 ? "for" : "against", string.Create(CultureInfo.InvariantCulture, $"{f.Name} {f.Weight:+0.0;-0.0}"), null, "", []))]);

    /// <summary>Whether a deed is told as one that happened or goes on: what is planned, called for, denied or failed is not judged.</summary>
    public static bool IsAsserted(Draft draft) => draft.Status is Status.Happened or Status.Ongoing;

    /// <summary>
    /// Whether a deed stands whatever the sentence around it is about: one of a party; one of an actor of the record on a day of
    /// its own, for that is the record's though it is told as background; one in a short sentence, which has nothing else to be about;
    /// one that says who, to whom, when and where; one whose main verb counts the killed or wounded.
    /// </summary>
    /// <param name="draft">The deed.</param>
    /// <param name="tokens">Tokens of its sentence.</param>
    /// <param name="alone">Whether the sentence stands without a report around it, as those do from which the judgement was learnt.</param>
    public static bool IsFirm(Draft draft, int tokens, bool alone)
    {
        if (!alone && IsTold(draft)) return true;
        foreach (var m in draft.Recipients)
        {
            if (m.Side != Side.None) return true;
        }
        foreach (var m in draft.Actors)
        {
            if (m.Side != Side.None || (m.Id is not null && draft.Date is not null)) return true;
        }
        var said = (draft.Actors.Count > 0 ? 1 : 0) + (draft.Recipients.Count > 0 ? 1 : 0) + (draft.Place is not null ? 1 : 0);
        if (tokens <= Short || (draft.Date is not null && said == 3)) return true;
        var verb = draft.Light ?? draft.Phrase;
        if (draft.Date is not null && said == 2 && verb is { Kind: PhraseKind.Verb, Reading.Derivation: Derivation.Perfect, Clause.Relation: ClauseRelation.Root or ClauseRelation.Content }) return true;
        return draft is { IsCounted: true, Phrase.Kind: PhraseKind.Verb, Clause: { Relation: ClauseRelation.Root or ClauseRelation.Content, Auxiliaries.Count: 0, Predicate.Reading.Derivation: Derivation.Perfect } };
    }

    /// <summary>
    /// Whether a deed of a report says two of who, to whom, when and where, or one of them by its verb: what one sentence leaves open, the report around it tells.
    /// </summary>
    private static bool IsTold(Draft draft)
    {
        var said = (draft.Actors.Count > 0 ? 1 : 0) + (draft.Recipients.Count > 0 ? 1 : 0) + (draft.Place is not null ? 1 : 0) + (draft.Date is not null ? 1 : 0);
        return said > 1 || said == 1 && (draft.Light ?? draft.Phrase) is { Kind: PhraseKind.Verb, Reading.Derivation: Derivation.Perfect };
    }

    /// <summary>Whether words were passed over for want of signs that they tell something, and not because they are negated, called for or the like.</summary>
    public static bool IsOpen(Draft draft)
    {
        foreach (var reason in draft.Reasons)
        {
            if (reason.Part != "passed") continue;
            return reason.Rule is PassedOverCodes.Generic or PassedOverCodes.Complement or PassedOverCodes.Background or PassedOverCodes.BackReference or PassedOverCodes.NoPredicate
                or PassedOverCodes.Joined or PassedOverCodes.NobodyNowhere or PassedOverCodes.Identifies;
        }
        return false;
    }

    private static string Name(NewsVerdict verdict) => verdict switch
    {
        NewsVerdict.Tell => "told",
        NewsVerdict.TakeBack => "taken-back",
        _ => "stands",
    };
}
