using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>Chooses one reading for every token from its neighbours: the best path over the tags of its sentence.</summary>
/// <remarks>
/// The lexicon says what a form can be and how likely that is by itself; <c>context.tsv</c> says what follows what.
/// Keeps scratch of its own: one instance a thread.
/// </remarks>
public sealed class ReadingChooser
{
    // A text without a stop is cut here, so that scratch stays small whatever comes in.
    private const int LongestPath = 1000;
    private readonly ContextTable _context;
    private float[] _scores = new float[1024];
    private int[] _back = new int[1024];
    private int[] _firsts = new int[256];

    /// <summary>A chooser over the lexicon that the tokens were read with.</summary>
    public ReadingChooser(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _context = lexicon.Context;
    }

    /// <summary>One reading for every token of the table, in order.</summary>
    public IReadOnlyList<Reading> Choose(TokenTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var chosen = new Reading[table.Count];
        foreach (var sentence in table.Sentences)
        {
            for (var first = sentence.First; first < sentence.End; first += LongestPath)
            {
                var count = Math.Min(LongestPath, sentence.End - first);
                Choose(table.Tokens.Slice(first, count), chosen.AsSpan(first, count));
            }
        }
        return chosen;
    }

    private void Choose(ReadOnlySpan<Token> tokens, Span<Reading> chosen)
    {
        if (_firsts.Length <= tokens.Length) _firsts = new int[Math.Max(tokens.Length + 1, _firsts.Length * 2)];
        var n = 0;
        for (var t = 0; t < tokens.Length; t++)
        {
            _firsts[t] = n;
            var here = tokens[t].Type.Tagged;
            if (_scores.Length < n + here.Length) Grow(n + here.Length);
            for (var j = 0; j < here.Length; j++) Step(tokens, t, here[j], n + j);
            n += here.Length;
        }
        _firsts[tokens.Length] = n;
        var best = _firsts[tokens.Length - 1];
        for (var i = best + 1; i < n; i++)
        {
            if (_scores[i] > _scores[best]) best = i;
        }
        for (var t = tokens.Length - 1; t >= 0; t--)
        {
            chosen[t] = tokens[t].Type.Tagged[best - _firsts[t]].Reading;
            best = _back[best];
        }
    }

    private void Step(ReadOnlySpan<Token> tokens, int t, TaggedReading here, int at)
    {
        if (t == 0)
        {
            (_scores[at], _back[at]) = (here.Weight + _context[Tag.Start, here.Tag], -1);
            return;
        }
        var before = tokens[t - 1].Type.Tagged;
        var first = _firsts[t - 1];
        var context = _context.Before(here.Tag);
        var scores = _scores.AsSpan(first, before.Length);
        var (best, from) = (scores[0] + context[before[0].Tag], 0);
        for (var i = 1; i < before.Length; i++)
        {
            var score = scores[i] + context[before[i].Tag];
            if (score > best) (best, from) = (score, i);
        }
        (_scores[at], _back[at]) = (best + here.Weight, first + from);
    }

    private void Grow(int needed)
    {
        Array.Resize(ref _scores, Math.Max(needed, _scores.Length * 2));
        Array.Resize(ref _back, _scores.Length);
    }
}
