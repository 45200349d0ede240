using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using Rasid.Actors;
using Rasid.Coding;
using Rasid.Reading.Interchange;
using Rasid.Text;
using Rasid.Time;

namespace Rasid.Reading.Tests.Interchange;

public sealed class ReportWriterTests
{
    private static readonly RuleNode Why = new("trigger", "verbs:meet", null, "verbs.tsv:3", []);

    [Fact]
    public void A_line_is_one_object_with_arabic_as_it_is()
    {
        var line = Write("تقرير", Report("التقى الوزير"));
        Assert.EndsWith("}\n", line, StringComparison.Ordinal);
        Assert.Single(line, '\n');
        Assert.Contains("\"تقرير\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_stands_even_when_nothing_was_found()
    {
        using var json = JsonDocument.Parse(Write("1", Report("x")));
        Assert.Equal(["id", "published", "boilerplate", "times", "mentions", "events", "facts"], json.RootElement.EnumerateObject().Select(m => m.Name));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("published").GetProperty("value").ValueKind);
    }

    [Fact]
    public void Offsets_count_code_points_and_slice_to_their_text() =>
        Gen.Select(Gen.String[Gen.Char["aب X"], 0, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((shape, a, b) =>
        {
            // X stands for a sign outside the plane that one unit holds.
            var signs = shape.Select(c => c == 'X' ? "😀" : c.ToString()).ToArray();
            var (from, to) = (Math.Min(a, b) % (signs.Length + 1), Math.Max(a, b) % (signs.Length + 1));
            if (from > to) (from, to) = (to, from);
            var text = string.Concat(signs);
            var span = TextSpan.FromBounds(string.Concat(signs[..from]).Length, string.Concat(signs[..to]).Length);
            using var json = JsonDocument.Parse(Write("1", Report(text) with { Times = [Time(span)] }));
            var time = json.RootElement.GetProperty("times")[0];
            Assert.Equal((from, to - from, string.Concat(signs[from..to])), (time.GetProperty("start").GetInt32(), time.GetProperty("length").GetInt32(), time.GetProperty("text").GetString()));
        });

    [Fact]
    public void An_event_has_the_names_of_the_contract()
    {
        const string text = "التقى الوزير السفير في سرت";
        var minister = new Member(new TextSpan(6, 6), "الوزير", "ly.minister", "LBY", "GOV", Side.West);
        var e = new CodedEvent(EventType.Consult, ["visit"], [], Status.Planned, "2024-05", DateBasis.Relative, "", [minister], [], [], [], [], null,
            new Attribution(AttributionKind.AnonymousOfficial, minister, []), [new TextSpan(0, 5)], new TextSpan(0, text.Length), Why, 0.8125);
        using var json = JsonDocument.Parse(Write("1", Report(text) with { Events = [e] }));
        var written = json.RootElement.GetProperty("events")[0];
        Assert.Equal(
            ["event_type", "mode", "context", "status", "date", "date_basis", "actor", "recipient", "place", "host", "auspices", "attribution", "trigger", "evidence", "rule", "confidence"],
            written.EnumerateObject().Select(m => m.Name));
        Assert.Equal(("CONSULT", "planned", "relative", "verbs:meet"), (Text(written, "event_type"), Text(written, "status"), Text(written, "date_basis"), Text(written, "rule")));
        Assert.Equal("""{"text":"الوزير","start":6,"length":6,"id":"ly.minister","country":"LBY","sector":"GOV","side":"west"}""", written.GetProperty("actor")[0].GetRawText());
        Assert.Equal("anonymous_official", Text(written.GetProperty("attribution"), "kind"));
        Assert.Equal(JsonValueKind.Object, written.GetProperty("trigger").ValueKind);
        Assert.Equal(JsonValueKind.Null, written.GetProperty("place").ValueKind);
    }

    [Fact]
    public void A_trigger_of_two_parts_is_a_list()
    {
        var fact = new CodedFact("ruling", Status.Happened, null, [], null, Attribution.Author, [new TextSpan(0, 1), new TextSpan(2, 1)], new TextSpan(0, 3), Why);
        using var json = JsonDocument.Parse(Write("1", Report("a b") with { Facts = [fact] }));
        Assert.Equal(2, json.RootElement.GetProperty("facts")[0].GetProperty("trigger").GetArrayLength());
    }

    [Fact]
    public void A_description_of_unnamed_people_is_no_mention()
    {
        var actor = new Actor("x", ActorKind.Group, "", "", "", "", Side.None, "");
        var mention = new Mention(new TextSpan(0, 1), 0, 0, actor, false, null, true, [], "r");
        using var json = JsonDocument.Parse(Write("1", Report("ab") with { Mentions = [mention, mention with { IsOptional = false }] }));
        Assert.Equal(1, json.RootElement.GetProperty("mentions").GetArrayLength());
    }

    [Fact]
    public void An_error_stands_with_its_id_or_null()
    {
        Assert.Equal("{\"id\":\"7\",\"error\":\"خطأ\"}\n{\"id\":null,\"error\":\"e\"}\n", Lines(w =>
        {
            w.WriteError("7", "خطأ");
            w.WriteError(null, "e");
        }));
    }

    [Fact]
    public void A_phrase_has_its_times_without_rules()
    {
        var line = Lines(w => w.WritePhrase("غدا", [Time(new TextSpan(0, 3))]));
        Assert.Equal("{\"phrase\":\"غدا\",\"times\":[{\"start\":0,\"length\":3,\"text\":\"غدا\",\"value\":\"2024-05-01\",\"grain\":\"day\"}]}\n", line);
    }

    [Fact]
    public void Every_enum_member_has_its_name()
    {
        Assert.Equal("century", Grain.Century.Name());
        Assert.Equal(Enum.GetValues<Grain>().Length, Enum.GetValues<Grain>().Select(g => g.Name()).Distinct().Count());
        Assert.Equal(("place", "joint", "inferred"), (ActorKind.Place.Name(), Side.Joint.Name(), DateBasis.Inferred.Name()));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static TemporalExpression Time(TextSpan span) =>
        new(span, 0, 0, "2024-05-01", TemporalKind.Date, Grain.Day, null, DateBasis.Stated, "days:1", "");

    private static ReadReport Report(string text) => new(text, PublicationDate.Unknown, [], [], [], [], []);

    private static string Write(string id, ReadReport report) => Lines(w => w.Write(id, report));

    private static string Lines(Action<ReportWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new ReportWriter(buffer);
        write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
