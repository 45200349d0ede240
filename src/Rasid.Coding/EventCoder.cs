using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Ranking;
using Rasid.Coding.Rules;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Coding;

/// <summary>Codes who did what with whom, when, where and who says so.</summary>
/// <remarks>
/// Sentence by sentence: phrases, clauses, triggers, then for each trigger its status and attribution off the clause
/// path, its arguments by frame, its date and place. Keeps scratch of its own: one instance a thread.
/// </remarks>
public sealed class EventCoder
{
    private readonly CodingRules _rules;
    private readonly PhraseReader _phrases;
    private readonly ClauseReader _clauses;
    private readonly SentenceCoder _sentence;
    private readonly LeisureReports _leisure;
    private readonly Discourse _discourse = new();

    /// <summary>A coder that follows the given tables.</summary>
    public EventCoder(CodingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules = rules.ForReader();
        _phrases = new PhraseReader(rules);
        _clauses = new ClauseReader(rules);
        _sentence = new SentenceCoder(rules);
        _leisure = new LeisureReports(new MemberFinder(rules));
    }

    /// <summary>Takes each sentence with its features, for training; null while reading.</summary>
    internal Action<SentenceSample>? Sampled
    {
        get => _sentence.Sampled;
        set => _sentence.Sampled = value;
    }

    /// <summary>Takes the clauses of each sentence after it was coded, for printing; null while reading.</summary>
    internal Action<ReportView, Sentence, IReadOnlyList<Clause>>? Cut { get; set; }

    /// <summary>How often the coding of the last report looked at a token.</summary>
    internal long Steps { get; private set; }

    /// <summary>Codes one report.</summary>
    /// <param name="tokens">Its tokens and sentences.</param>
    /// <param name="readings">The reading chosen for each token.</param>
    /// <param name="mentions">Its mentions, in text order.</param>
    /// <param name="times">Its temporal expressions, in text order.</param>
    /// <param name="boilerplate">Spans that are left out.</param>
    /// <param name="published">When the report was published: a present tense with a later date is planned.</param>
    public CodedReport Code(
        TokenTable tokens,
        IReadOnlyList<Reading> readings,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TemporalExpression> times,
        IReadOnlyList<TextSpan> boilerplate,
        DateRange? published = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var view = new ReportView(tokens, readings, mentions, times, boilerplate, published?.To);
        var report = new ReportDraft();
        _discourse.Clear();
        // Behind the last word that could tell anything nothing is read: what a sentence leaves behind is for those after it.
        var last = Sampled is null && Cut is null ? LastTelling(tokens) : tokens.Sentences.Length - 1;
        for (var s = 0; s <= last; s++)
        {
            if (SentenceParts.Own(view, tokens.Sentences[s]) is not { } sentence || sentence.Count < SentenceCoder.Shortest) continue;
            for (var (first, end) = (sentence.First, 0); first < sentence.End; first = end)
            {
                end = SentenceParts.End(view, sentence, first);
                var part = SentenceParts.Cut(view, sentence, first, end);
                var clauses = _clauses.Read(view, _phrases.Read(view, part));
                _sentence.Code(view, part, clauses, _discourse, report);
                Cut?.Invoke(view, part, clauses);
            }
            _discourse.Quote(view, sentence);
        }
        if (report.Drafts.Count > 0 && _leisure.Has(view)) report.Drop(view, static d => !LeisureReports.Keeps(d), PassedOverCodes.Leisure);
        Steps = view.Steps;
        return report.Finish();
    }

    /// <summary>The last sentence with a form of a word that tells a deed or a fact; -1 for none.</summary>
    private int LastTelling(TokenTable tokens)
    {
        for (var t = tokens.Count - 1; t >= 0; t--)
        {
            if (_rules.MayTell(tokens[t].Type)) return tokens[t].Sentence;
        }
        return -1;
    }
}
