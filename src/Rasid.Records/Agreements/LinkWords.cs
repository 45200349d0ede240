using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Families;
using Rasid.Text;

namespace Rasid.Records.Agreements;

/// <summary>The words of a claim's sentence as link rules look at them.</summary>
internal sealed class LinkWords
{
    // An object stands that near after its verb or verbal noun, a subject right before it; further on another deed may have begun.
    private const int After = 8;
    private const int Before = 3;

    private readonly TextWords _words;
    private readonly TextSpan _evidence;
    private readonly IReadOnlyList<IReadOnlyList<string>> _names;
    private readonly List<string> _cores = [];
    private readonly int _trigger = -1;
    private readonly int _end = -1;
    private readonly int _after = -1;

    public LinkWords(Claim claim, string text)
    {
        _evidence = claim.Evidence;
        var holds = _evidence.Start >= 0 && _evidence.End <= text.Length;
        _words = new TextWords(holds ? _evidence.In(text) : "");
        for (var i = 0; i < _words.Count; i++) _cores.Add(Core(_words, i));
        for (var i = 0; i < _words.Count; i++)
        {
            if (!claim.Anchor.Trigger.Any(t => Overlap(Place(i), t))) continue;
            if (_trigger < 0) _trigger = i;
            _end = i + 1;
        }
        // Whoever acts may have a long name, which stands between the deed and its object.
        _after = _end;
        for (var left = After; _trigger >= 0 && _after < _words.Count && left > 0; _after++)
        {
            if (!IsName(claim, Place(_after))) left--;
        }
        _names = [.. claim.Actors.Concat(claim.Recipients).Select(m => Cores(m.Text))];
    }

    /// <summary>The words of a whole report.</summary>
    public static TextCores OfText(string text) => new(Cores(text));

    /// <summary>The words of a text.</summary>
    public readonly record struct TextCores(List<string> Cores)
    {
        public bool Contains(LinkPhrase phrase) => phrase.In(Cores, 0, Cores.Count) >= 0;
    }

    /// <summary>The words of the report for a phrase of the sentence; null when it is not there.</summary>
    public string? InSentence(LinkPhrase phrase) => Found(phrase, 0, _cores.Count);

    /// <summary>The words of the report for a phrase of the trigger; null when it is not there.</summary>
    public string? InTrigger(LinkPhrase phrase) => _trigger < 0 ? null : Found(phrase, _trigger, _end);

    /// <summary>The words of the report for a phrase that somebody is called by or that stands near the trigger; null when there is none.</summary>
    public string? Near(LinkPhrase phrase)
    {
        if (_names.Any(n => phrase.In(n, 0, n.Count) >= 0)) return phrase.Written;
        return _trigger < 0 ? null : Found(phrase, Math.Max(0, _trigger - Before), _after);
    }

    /// <summary>Whether a phrase stands right before the trigger.</summary>
    public bool IsRightBefore(LinkPhrase phrase) => _trigger >= phrase.Length && phrase.In(_cores, _trigger - phrase.Length, _trigger) >= 0;

    private string? Found(LinkPhrase phrase, int from, int to) =>
        phrase.In(_cores, from, to) is >= 0 and var at ? string.Join(' ', Enumerable.Range(at, phrase.Length).Select(i => _words.Letters(i).ToString())) : null;

    private static List<string> Cores(string text)
    {
        var words = new TextWords(text);
        return [.. Enumerable.Range(0, words.Count).Select(i => Core(words, i))];
    }

    private static string Core(TextWords words, int i) => WordStem.Of(words.Letters(i)).ToString().ToLowerInvariant();

    private TextSpan Place(int word)
    {
        var span = _words.Span(word, word);
        return new TextSpan(_evidence.Start + span.Start, span.Length);
    }

    private static bool IsName(Claim claim, TextSpan word) =>
        claim.Actors.Any(m => Overlap(m.Span, word)) || claim.Recipients.Any(m => Overlap(m.Span, word));

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}
