using System.Text.Json;
using Rasid.Actors;
using Rasid.Coding;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Packs;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Measure;

/// <summary>Prints how reports are taken apart: the clauses of each sentence, what was coded, and what was passed over.</summary>
internal sealed class Clauses
{
    private readonly Tokenizer _tokenizer;
    private readonly ReadingChooser _chooser;
    private readonly TemporalReader _times;
    private readonly ActorReader _actors;
    private readonly EventCoder _events;
    private readonly List<(TextSpan Span, string Tree)> _trees = [];

    private Clauses()
    {
        var data = Language.Data;
        var names = ActorLanguage.Load(data);
        var root = Path.GetFullPath(Path.Combine(DataFiles.Find(), "..", ".."));
        var pack = PackReader.Read([Path.Combine(root, "packs", "world"), Path.Combine(root, "packs", "libya")], names).Pack ?? throw new InvalidDataException("the packs have faults");
        _tokenizer = new Tokenizer(new WordTypes(Language.Lexicon));
        _chooser = new ReadingChooser(Language.Lexicon);
        _times = new TemporalReader(TemporalRules.Load(data));
        _actors = new ActorReader(pack.Actors, names);
        _events = new EventCoder(CodingRules.Load(data)) { Cut = (view, sentence, clauses) => _trees.Add((sentence.Span, Tree(view, clauses))) };
    }

    /// <summary>Prints the reports of a file, one JSON object a line.</summary>
    public static void Print(string file)
    {
        var clauses = new Clauses();
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var published = json.RootElement.TryGetProperty("published", out var p) && DateOnly.TryParseExact(p.GetString(), "yyyy-MM-dd", out var day) ? day : (DateOnly?)null;
            Console.WriteLine($"# {json.RootElement.GetProperty("id").GetString()}");
            clauses.Print(json.RootElement.GetProperty("text").GetString() ?? "", published);
        }
    }

    private void Print(string text, DateOnly? published)
    {
        _trees.Clear();
        var tokens = _tokenizer.Tokenize(text);
        DateRange? range = published is { } day ? DateRange.Day(day) : null;
        var times = _times.Read(tokens, published?.ToDateTime(default), Prefer.Past);
        var readings = _chooser.Choose(tokens);
        var coded = _events.Code(tokens, readings, _actors.Read(tokens, readings, range), times, [], range);
        foreach (var (span, tree) in _trees)
        {
            Console.WriteLine($"T {span.In(text).ToString().ReplaceLineEndings(" ")}");
            Console.Write(tree);
            foreach (var e in coded.Events.Where(e => e.Evidence.Overlaps(span)))
                Console.WriteLine($"  = {e.Type} {e.Status} [{string.Join(" … ", e.Trigger.Select(t => t.In(text).ToString()))}] {string.Join("+", e.Actors.Select(m => m.Span.In(text).ToString()))} > {string.Join("+", e.Recipients.Select(m => m.Span.In(text).ToString()))} @{e.Place?.Span.In(text).ToString()} {e.Date} by {e.Attribution.Kind} {e.Attribution.Speaker?.Span.In(text).ToString()}");
            foreach (var o in coded.PassedOver.Where(o => o.Span is { } s && s.Overlaps(span)))
                Console.WriteLine($"  - {o.Rule[13..]} [{o.Span!.Value.In(text)}] {string.Join(", ", o.Children.Select(c => c.Rule))}");
        }
    }

    private static string Tree(ReportView view, IReadOnlyList<Clause> clauses)
    {
        var lines = new System.Text.StringBuilder();
        for (var i = 0; i < clauses.Count; i++)
        {
            var c = clauses[i];
            var parent = c.Parent is null ? "" : "<" + clauses.ToList().IndexOf(c.Parent);
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {i}{parent} {c.Relation} {(c.Sibling is null ? "" : "&")} {(c.Trigger is null ? "" : c.Trigger.Id)}: {string.Join(" | ", c.Phrases.Select(p => Show(view, p)))}\n");
        }
        return lines.ToString();
    }

    private static string Show(ReportView view, Phrase p)
    {
        var words = view.Tokens.Slice(p.First, p.Last).ReplaceLineEndings(" ");
        if (p.Kind is PhraseKind.Verb or PhraseKind.Participle) return $"{(p.Kind == PhraseKind.Verb ? "V" : "P")}[{words}={p.Reading?.Lexeme?.Key ?? p.FixedGovernor?.Id}{(p.Reading?.Passive == true ? " pass" : "")}]";
        var slot = p.Preposition.Length > 0 ? p.Preposition + ":" : "";
        return $"{slot}{words}{(p.Kind == PhraseKind.Time ? "/t" : "")}{(p.JoinedTo is null ? "" : "/&")}{(p.AppositionOf is null ? "" : "/=")}{(p.Class == 0 ? "" : "/" + p.Class)}";
    }
}
