using Rasid.Actors;
using Rasid.Coding;
using Rasid.Reading;
using Rasid.Records.Claims;
using Rasid.Text;
using Rasid.Time;

namespace Rasid.Workflow.Tests;

/// <summary>
/// Stands in for the engine: a line <c>TYPE status date actor+actor &gt; recipient @ place</c> is an event, a line
/// <c>FACT kind</c> a fact, a line <c>PASS code</c> words that are passed over, every <c>[name]</c> a mention.
/// </summary>
internal sealed class FakeReader
{
    public static readonly EngineStamp Stamp = new("fake", "language-digest", "pack-digest");

    /// <summary>Called before each report is read; may throw or cancel.</summary>
    public Action<ReadRequest>? Before { get; init; }

    public ReadingEngine Engine => new(Stamp, () => Read);

    private ReadReport Read(ReadRequest request)
    {
        Before?.Invoke(request);
        var events = new List<CodedEvent>();
        var facts = new List<CodedFact>();
        var mentions = new List<Mention>();
        var passed = new List<RuleNode>();
        var at = 0;
        foreach (var line in request.Text.Split('\n'))
        {
            var words = line.Split(' ');
            var evidence = new TextSpan(at, line.Length);
            var trigger = new TextSpan(at, words[0].Length);
            if (CodingNames.ParseType(words[0]) is { } type) events.Add(Event(type, words, line, at, trigger, evidence));
            if (words[0] == "FACT")
                facts.Add(new CodedFact(words[1], Coding.Status.Happened, null, [], null, Attribution.Author, [trigger], evidence, Why(trigger)));
            if (words[0] == "PASS") passed.Add(new RuleNode("passed", "fake:passed", trigger, "fake.tsv:9", [new RuleNode("passed", words[1], null, "", [])]));
            foreach (var name in line.Split(' ', '+').Where(w => w.StartsWith('[')))
            {
                var span = new TextSpan(at + line.IndexOf(name, StringComparison.Ordinal), name.Length);
                mentions.Add(new Mention(span, 0, 0, ActorOf(name), true, null, false, [], "names.tsv:1"));
            }
            at += line.Length + 1;
        }
        var published = request.Published is { } day ? PublicationDate.Given(day) : PublicationDate.Unknown;
        return new ReadReport(request.Text, published, request.Boilerplate, [], mentions, events, facts) { PassedOver = passed };
    }

    private static CodedEvent Event(EventType type, string[] words, string line, int at, TextSpan trigger, TextSpan evidence)
    {
        var date = words.Length > 2 && words[2] != "-" ? words[2] : null;
        return new CodedEvent(
            type, [], [], CodingNames.ParseStatus(words[1])!.Value, date, date is null ? null : DateBasis.Stated, "",
            Members(words, 3, line, at), Members(words, Array.IndexOf(words, ">") + 1, line, at), [], [], [],
            Members(words, Array.IndexOf(words, "@") + 1, line, at) is [var place, ..] ? place : null,
            Attribution.Author, [trigger], evidence, Why(trigger), 0.75);
    }

    private static Member[] Members(string[] words, int index, string line, int at) =>
        index <= 0 || index >= words.Length || words[index] is ">" or "@"
            ? []
            : [.. words[index].Split('+').Select(name => new Member(
                new TextSpan(at + line.IndexOf(name, StringComparison.Ordinal), name.Length), name, name, "LBY", "GOV", Side.None))];

    private static Actor ActorOf(string name) => new(name, ActorKind.Body, $"اسم {name}", $"Name of {name}", "LBY", "GOV", Side.None, "names.tsv:1");

    private static RuleNode Why(TextSpan trigger) =>
        new("event", "fake:line", null, "", [new RuleNode("trigger", "fake:trigger", trigger, "fake.tsv:3", [])]);
}
