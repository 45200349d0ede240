using Rasid.Records.Claims;
using Rasid.Records.Families;
using Rasid.Records.Json;
using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Records.Events;

/// <summary>Draws from the claims of a reading what decides about their events. Pure.</summary>
public sealed class ClaimGists
{
    private const string Article = "ال";
    private const string OfReport = "local:";
    private const string OfSort = "group:";
    private const int Before = 6;
    private const int After = 10;
    private const int ShortestWord = 3;
    private const int LongestSpan = 3;

    private readonly Reading _reading;
    private readonly string? _text;
    private readonly Hash256 _family;
    private readonly Hash256 _hash;
    private readonly int _published;
    private readonly HashSet<string> _states;

    /// <summary>Prepares for the claims of one reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="report">Its report.</param>
    /// <param name="family">Id of the report that founded the report's family; its own where it has none.</param>
    /// <param name="text">The report's text; null when it is withheld.</param>
    public ClaimGists(Reading reading, Report report, Hash256 family, string? text)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        (_reading, _text, _family, _hash) = (reading, text, family, report.Text);
        _published = EdtfDays.Of(reading.Published.Value)?.From?.DayNumber ?? 0;
        _states = reading.Mentions.Where(m => m.Kind == "state").Select(m => m.Actor).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// What one claim states, as a key: claims on the same words of the same sentence in one family share it, and so do claims on the same
    /// words of a text that is withheld.
    /// </summary>
    public Hash256 StatementOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (Around(claim) is not { } around) return EventJoiner.KeyOf(_hash, claim.Anchor);
        var w = new CanonicalWriter().StartObject().Member("family", _family).Member("nth", claim.Anchor.Nth).Name("sentence").StartArray();
        for (var i = 0; i < around.Words.Count; i++) w.Number(unchecked((long)around.Words.Hash(i)));
        return Hash256.Of(w.End().Member("trigger", around.Trigger).Member("type", claim.Type).End().ToArray());
    }

    /// <summary>What of one claim decides about its event.</summary>
    public ClaimGist Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var days = EdtfDays.Of(claim.Date);
        var isShort = days is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < LongestSpan;
        var around = Around(claim);
        var place = claim.Place;
        return new ClaimGist(
            claim.Id,
            claim.Type,
            claim.Status is "happened" or "ongoing" ? "held" : claim.Status,
            isShort ? days!.Value.From!.Value.DayNumber : null,
            _published,
            Act(claim.Rule),
            [.. claim.Modes.Order(StringComparer.Ordinal)],
            Ids(claim.Actors),
            Ids(claim.Recipients),
            [.. claim.Recipients.Where(r => !IsKnown(r)).Select(r => Folded(r.Text)).Where(t => t.Length > 0).Order(StringComparer.Ordinal)],
            place is null ? "" : IsKnown(place) ? place.Id : Folded(place.Text),
            place is not null && _states.Contains(place.Id),
            around is { } a ? Modifier(a) : "",
            Names(claim),
            around is { } b ? Near(b) : []);
    }

    // "triggers.tsv:meet.noun.3" and "triggers.tsv:meet.2" are one deed.
    private static string Act(string rule)
    {
        var name = rule[(rule.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return (dot < 0 ? name : name[..dot]).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    // Numbers that a report gives its own people and bodies mean nothing in another, and "civilians" or "the sides" are nobody in particular.
    private static bool IsKnown(ClaimMember member) => IsOne(member.Id);

    private static bool IsOne(string id) =>
        id.Length > 0 && !id.StartsWith(OfReport, StringComparison.Ordinal) && !id.StartsWith(OfSort, StringComparison.Ordinal);

    private static List<string> Ids(IReadOnlyList<ClaimMember> members) =>
        [.. members.Where(IsKnown).Select(m => m.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private List<string> Names(Claim claim) =>
    [
        .. _reading.Mentions
            .Where(m => Overlap(m.Span, claim.Evidence) && m.Kind != "state" && IsOne(m.Actor))
            .Select(m => m.Actor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string Folded(string words)
    {
        var found = new TextWords(words);
        return string.Join(' ', Enumerable.Range(0, found.Count).Select(i => found.Letters(i).ToString()).Where(w => !char.IsDigit(w[0])));
    }

    private Sentence? Around(Claim claim)
    {
        var evidence = claim.Evidence;
        if (_text is null || evidence.Start < 0 || evidence.End > _text.Length || claim.Anchor.Trigger.Count == 0) return null;
        var words = new TextWords(evidence.In(_text));
        var trigger = claim.Anchor.Trigger[^1];
        for (var i = 0; i < words.Count; i++)
        {
            if (Overlap(Place(words, i, evidence), trigger)) return new Sentence(words, i, evidence);
        }
        return null;
    }

    // The nearest words on either side that are no names, however long the names between them are.
    private List<long> Near(Sentence s)
    {
        var hashes = new SortedSet<long>();
        for (int i = s.Trigger - 1, left = Before; i >= 0 && left > 0; i--) left -= Add(i);
        for (int i = s.Trigger + 1, left = After; i < s.Words.Count && left > 0; i++) left -= Add(i);
        return [.. hashes];

        int Add(int i)
        {
            if (IsNamed(Place(s.Words, i, s.Evidence))) return 0;
            var core = WordStem.Of(s.Words.Letters(i));
            return core.Length >= ShortestWord && hashes.Add(WordStem.Hash(core)) ? 1 : 0;
        }
    }

    // The word after the trigger says which one it is: "the seventh meeting", "meeting 7", "the economic dialogue".
    private string Modifier(Sentence s)
    {
        if (s.Trigger + 1 >= s.Words.Count) return "";
        var next = s.Words.Letters(s.Trigger + 1);
        var says = char.IsDigit(next[0]) || (next.Length > Article.Length && next.StartsWith(Article, StringComparison.Ordinal));
        return says && !IsNamed(Place(s.Words, s.Trigger + 1, s.Evidence)) ? next.ToString() : "";
    }

    private bool IsNamed(TextSpan word) => _reading.Mentions.Any(m => Overlap(m.Span, word)) || _reading.Times.Any(t => Overlap(t.Span, word));

    private static TextSpan Place(TextWords words, int word, TextSpan evidence)
    {
        var span = words.Span(word, word);
        return new TextSpan(evidence.Start + span.Start, span.Length);
    }

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private sealed record Sentence(TextWords Words, int Trigger, TextSpan Evidence);
}
