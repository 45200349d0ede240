using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Storage;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>What people type in fields becomes a value, in either language, or is refused with what to do.</summary>
public sealed class TypedFieldsTests : IDisposable
{
    private static readonly string Event = "e-" + new string('a', 64);

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-fields-").FullName;
    private readonly Pack _pack;
    private readonly FieldNames _names;
    private readonly TypedFields _typed;
    private readonly FieldWords _words;

    public TypedFieldsTests()
    {
        _pack = RegisterPack.Read(_folder);
        (_names, _words) = (new FieldNames(_pack), new FieldWords(new FieldNames(_pack)));
        _typed = new TypedFields(_names, files: (n, _) => Task.FromResult(
            n == "plan.pdf" ? (new AttachmentValue(Hash256.Of("x"u8), n, 2048, "application/pdf"), default(ValueFault?)) : (default(AttachmentValue?), ValueFault.Of(ValueFaults.NoFile, n))));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("side", "north", "\"north\"")]
    [InlineData("side", "الشمال", "\"north\"")]
    [InlineData("الطرف", "South", "\"south\"")]
    [InlineData("date", "٢٠٢٦-١٠-٠٥", "\"2026-10-05\"")]
    [InlineData("time", "9:30", "\"09:30\"")]
    [InlineData("place", "الدلتا", """{"id":"delta"}""")]
    [InlineData("place", "old mill", """{"id":"old-mill"}""")]
    [InlineData("place", "قرب الطاحونة", """{"text":"قرب الطاحونة"}""")]
    [InlineData("place", "31.2056, 16.5887", """{"lat":31205600,"lon":16588700,"precision":12,"typed":"31.2056, 16.5887"}""")]
    [InlineData("place", "delta @ 31.2056, 16.5887", """{"id":"delta","lat":31205600,"lon":16588700,"precision":12,"typed":"31.2056, 16.5887"}""")]
    [InlineData("lorries", "20-30", """{"high":30,"low":20}""")]
    [InlineData("guards/north", "~12", """{"about":true,"high":12,"low":12}""")]
    [InlineData("الحراس من كل طرف/الشمال", "12", """{"high":12,"low":12}""")]
    [InlineData("cargo", "حبوب؛ fuel", "[\"grain\",\"fuel\"]")]
    [InlineData("cargo", "grain\ngrain", "[\"grain\"]")]
    [InlineData("turned", "نعم", "true")]
    [InlineData("driver", "حرس الجسر", "\"guard\"")]
    [InlineData("driver", "شركة نقل", """{"text":"شركة نقل"}""")]
    [InlineData("told", "الحراس", "\"wardens\"")]
    [InlineData("under", "a-1 Bridge opened", "\"a-1\"")]
    [InlineData("under", "فتح الجسر", "\"a-1\"")]
    [InlineData("accord", "Bridge accord", "\"accord\"")]
    [InlineData("note", "=1+1", "\"=1+1\"")]
    [InlineData("note", "<script>alert(1)</script>", "\"<script>alert(1)</script>\"")]
    [InlineData("note", "one; two", "\"one; two\"")]
    [InlineData("note", "-", "[]")]
    [InlineData("lorries", "", "[]")]
    public async Task A_field_is_read_in_either_language(string name, string typed, string json)
    {
        var (fields, faults) = await ReadAsync(name, typed);
        Assert.Empty(faults);
        Assert.Equal(json, fields.Single());
    }

    [Theory]
    [InlineData("sort", "x", "no-field")]
    [InlineData("guards", "3", "not-per-party")]
    [InlineData("guards/wardens", "3", "no-field")]
    [InlineData("side", "wardens", "no-party")]
    [InlineData("told", "nobody", "no-voice")]
    [InlineData("cargo", "grain; sand", "no-option")]
    [InlineData("lorries", "91", "number-range")]
    [InlineData("lorries", "0", "number-range")]
    [InlineData("guards/north", "-1", "number-range")]
    [InlineData("lorries", "1.5", "number-fraction")]
    [InlineData("date", "5/10/2026", "date-ambiguous")]
    [InlineData("time", "morning", "time-unread")]
    [InlineData("turned", "perhaps", "flag-unread")]
    [InlineData("place", "91, 200", "position-range")]
    [InlineData("place", "33R VQ 607", "position-mgrs")]
    [InlineData("place", "nowhere @ 31.2056, 16.5887", "unknown")]
    [InlineData("place", "delta @ x", "position-unread")]
    [InlineData("under", "a-9", "unknown")]
    [InlineData("event", "e-12", "no-id")]
    [InlineData("event", "i-1234567890", "no-id")]
    [InlineData("files", "other.pdf", "no-file")]
    [InlineData("note", "a\0b", "bad-text")]
    public async Task What_is_no_value_is_refused_with_a_sentence_in_both_languages(string name, string typed, string code)
    {
        var (_, faults) = await ReadAsync(name, typed);
        var fault = Assert.Single(faults).Fault;
        Assert.Equal(code, fault.Code);
        var (english, arabic) = (FieldWords.Fault(fault, Language.English), FieldWords.Fault(fault, Language.Arabic));
        Assert.DoesNotContain("{", english, StringComparison.Ordinal);
        Assert.Contains(arabic, c => c is >= '\u0600' and <= '\u06FF');
    }

    [Fact]
    public async Task One_fault_does_not_hide_the_others_nor_what_is_right()
    {
        var (fields, faults) = await _typed.ReadAllAsync(
            Viewer.Public, RegisterPack.Of(_pack), [new("side", "north"), new("date", "soon"), new("lorries", "many")], TestContext.Current.CancellationToken);
        Assert.Equal(["date", "lorries"], faults.Select(f => f.Name));
        Assert.Equal("\"north\"", fields["side"]);
    }

    [Fact]
    public void Every_fault_and_type_has_its_words_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var code in ValueFaults.All)
                Assert.NotEmpty(FieldWords.Fault(ValueFault.Of(code, code == ValueFaults.WrongKind ? "text" : "a", "b", "c"), language));
            foreach (var type in Enum.GetValues<FieldType>()) Assert.NotEmpty(FieldWords.Type(type, language));
        }
    }

    [Theory]
    [InlineData("side", "\"north\"", "North", "الشمال")]
    [InlineData("date", "\"2026-10-05\"", "5 October 2026", "5 أكتوبر 2026")]
    [InlineData("lorries", """{"high":30,"low":20}""", "20 to 30 lorries", "من 20 إلى 30 شاحنة")]
    [InlineData("lorries", """{"low":20}""", "at least 20 lorries", "20 شاحنة على الأقل")]
    [InlineData("lorries", """{"about":true,"high":20,"low":20}""", "about 20 lorries", "نحو 20 شاحنة")]
    [InlineData("place", """{"id":"delta","lat":31205600,"lon":16588700,"typed":"33R VQ"}""", "Delta (33R VQ)", "الدلتا (33R VQ)")]
    [InlineData("place", """{"lat":31205600,"lon":16588700,"precision":12}""", "31.2056, 16.5887", "31.2056, 16.5887")]
    [InlineData("cargo", "[\"grain\",\"fuel\"]", "grain, fuel", "حبوب، وقود")]
    [InlineData("cargo", "[]", "none", "لا يوجد")]
    [InlineData("turned", "false", "no", "لا")]
    [InlineData("event", "\"e-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "e-aaaaaaaaaa", "e-aaaaaaaaaa")]
    [InlineData("side", "\"nobody\"", "nobody", "nobody")]
    [InlineData("side", "{\"lat\":", "{\"lat\":", "{\"lat\":")]
    public void A_value_is_written_in_words(string field, string json, string english, string arabic)
    {
        var of = RegisterPack.Of(_pack).Field(field);
        Assert.Equal(english, _words.Shown(of, json, Language.English));
        Assert.Equal(arabic, _words.Shown(of, json, Language.Arabic));
    }

    [Theory]
    [InlineData("side", "\"north\"")]
    [InlineData("date", "\"2026-10-05/2026-10-07\"")]
    [InlineData("time", "\"09:30/11:00\"")]
    [InlineData("lorries", """{"about":true,"high":30,"low":20}""")]
    [InlineData("place", """{"id":"delta"}""")]
    [InlineData("place", """{"id":"delta","lat":31205600,"lon":16588700,"precision":12,"typed":"31.2056, 16.5887"}""")]
    [InlineData("place", """{"text":"قرب الطاحونة"}""")]
    [InlineData("cargo", "[\"grain\",\"fuel\"]")]
    [InlineData("turned", "true")]
    [InlineData("driver", "\"guard\"")]
    [InlineData("told", "\"wardens\"")]
    [InlineData("under", "\"a-1\"")]
    [InlineData("accord", "\"accord\"")]
    [InlineData("note", "\"=1+1\"")]
    public async Task A_value_written_for_typing_is_read_as_the_same(string field, string json)
    {
        var of = RegisterPack.Of(_pack).Field(field)!;
        foreach (var language in Enum.GetValues<Language>())
        {
            var written = _words.Typed(of, FieldWords.Value(json)!, language);
            var (value, fault) = await _typed.ReadAsync(Viewer.Public, of, written, TestContext.Current.CancellationToken);
            Assert.True(fault is null, $"{written}: {fault}");
            Assert.Equal(json, value!.ToJson());
        }
    }

    [Fact]
    public async Task A_full_id_is_taken_without_a_record_and_files_by_their_name()
    {
        Assert.Equal($"\"{Event}\"", (await ReadAsync("event", Event)).Fields.Single());
        Assert.StartsWith("[{\"name\":\"plan.pdf\"", (await ReadAsync("files", "plan.pdf")).Fields.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_is_headed_by_its_fields()
    {
        var fields = new Records.Registers.Items.ItemFields([new("side", "\"north\""), new("place", """{"id":"delta"}"""), new("date", "\"2026-10\"")]);
        Assert.Equal("North · Delta · October 2026", _words.Heading(RegisterPack.Of(_pack), fields, Language.English));
    }

    private async Task<(IReadOnlyList<string> Fields, IReadOnlyList<(string Name, ValueFault Fault)> Faults)> ReadAsync(string name, string typed)
    {
        var (fields, faults) = await _typed.ReadAllAsync(Viewer.Public, RegisterPack.Of(_pack), [new(name, typed)], TestContext.Current.CancellationToken);
        return ([.. fields.All.Select(f => f.Value)], faults);
    }
}
