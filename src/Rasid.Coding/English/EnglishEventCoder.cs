using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Time;

namespace Rasid.Coding.English;

/// <summary>Codes English reports: the tables, effects, types and joining are those of Arabic, phrases and clauses are English.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
public sealed class EnglishEventCoder
{
    private readonly EnglishPhraseReader _phrases;
    private readonly EnglishClauseReader _clauses;
    private readonly EnglishSentenceCoder _sentence;
    private readonly Discourse _discourse = new();

    /// <summary>A coder that follows the tables of <c>data/en/coding</c>.</summary>
    public EnglishEventCoder(CodingRules rules)
    {
        var governing = new EnglishGoverning(rules);
        _phrases = new EnglishPhraseReader(rules);
        _clauses = new EnglishClauseReader(governing);
        _sentence = new EnglishSentenceCoder(rules, governing);
    }

    /// <summary>Codes one report.</summary>
    /// <param name="tokens">Its tokens and sentences.</param>
    /// <param name="mentions">Its mentions, in text order.</param>
    /// <param name="times">Its temporal expressions, in text order.</param>
    /// <param name="boilerplate">Spans that are left out.</param>
    /// <param name="published">When the report was published: a present with a later date is planned.</param>
    public CodedReport Code(TokenTable tokens, IReadOnlyList<Mention> mentions, IReadOnlyList<TemporalExpression> times, IReadOnlyList<TextSpan> boilerplate, DateRange? published)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var view = new ReportView(tokens, [], mentions, times, boilerplate, published?.To);
        var report = new ReportDraft();
        _discourse.Clear();
        foreach (var whole in tokens.Sentences)
        {
            if (SentenceParts.Own(view, whole) is not { } sentence) continue;
            _sentence.Code(view, sentence, _clauses.Read(view, _phrases.Read(view, sentence)), _discourse, report);
        }
        return report.Finish();
    }
}
