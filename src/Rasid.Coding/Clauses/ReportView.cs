using Rasid.Actors;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Coding.Clauses;

/// <summary>What earlier stages found in one report, by token.</summary>
internal sealed class ReportView
{
    private readonly int[] _mentionAt;
    private readonly int[] _timeAt;

    public ReportView(
        TokenTable tokens,
        IReadOnlyList<Reading> readings,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TemporalExpression> times,
        IReadOnlyList<TextSpan> boilerplate,
        DateOnly? published = null)
    {
        Published = published;
        (Tokens, Readings, Mentions, Times, Boilerplate) = (tokens, [.. readings], [.. mentions], [.. times], boilerplate);
        _mentionAt = new int[tokens.Count];
        _timeAt = new int[tokens.Count];
        Array.Fill(_mentionAt, -1);
        Array.Fill(_timeAt, -1);
        for (var i = 0; i < Mentions.Length; i++) Array.Fill(_mentionAt, i, Mentions[i].FirstToken, Mentions[i].LastToken - Mentions[i].FirstToken + 1);
        for (var i = 0; i < Times.Length; i++) Array.Fill(_timeAt, i, Times[i].FirstToken, Times[i].LastToken - Times[i].FirstToken + 1);
    }

    /// <summary>The last day on which the report can have been published; null when nothing is known.</summary>
    public DateOnly? Published { get; }

    public TokenTable Tokens { get; }

    /// <summary>The reading chosen for each token; the phrase reader may choose another where the clause wants it.</summary>
    public Reading[] Readings { get; }

    public Mention[] Mentions { get; }

    public TemporalExpression[] Times { get; }

    public IReadOnlyList<TextSpan> Boilerplate { get; }

    /// <summary>Index of the mention that a token belongs to; -1 for none.</summary>
    public int MentionAt(int token)
    {
        Steps++;
        return _mentionAt[token];
    }

    /// <summary>How often a token was looked at: what coding costs, whatever the machine.</summary>
    public long Steps { get; private set; }

    /// <summary>Index of the temporal expression that a token belongs to; -1 for none.</summary>
    public int TimeAt(int token) => _timeAt[token];

    /// <summary>Whether a token starts a mention of people, bodies or states that may act.</summary>
    public bool IsAgent(int mention) => Mentions[mention].Actor.Kind is not ActorKind.Place;
}
