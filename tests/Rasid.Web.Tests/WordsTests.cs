using System.Xml.Linq;
using Rasid.Coding;
using Rasid.Web.Wording;
using Rasid.Workflow;

namespace Rasid.Web.Tests;

public sealed class WordsTests
{
    private static readonly string Source = Repository.At("src", "Rasid.Web");
    private static readonly Dictionary<string, string> English = Load("Words.resx");
    private static readonly Dictionary<string, string> Arabic = Load("Words.ar.resx");

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Arabic.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        foreach (var (key, text) in English) Assert.True(Places(text).SetEquals(Places(Arabic[key])), key);
    }

    [Fact]
    public void Every_arabic_string_is_arabic() =>
        Assert.All(Arabic.Where(w => w.Key != "Switch" && w.Value.Any(char.IsLetter)), w => Assert.True(w.Value.Any(c => c is >= '\u0600' and <= '\u06FF'), w.Key));

    [Fact]
    public void Every_key_that_a_page_names_is_there()
    {
        var files = Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)) && !f.Contains("/obj/", StringComparison.Ordinal));
        var keys = files.SelectMany(f => Keys(File.ReadAllText(f)).Select(k => (File: Path.GetFileName(f), Key: k))).ToList();
        Assert.NotEmpty(keys);
        foreach (var (file, key) in keys)
            Assert.True(key.EndsWith('_') ? English.Keys.Any(k => k.StartsWith(key, StringComparison.Ordinal)) : English.ContainsKey(key), $"{file}: {key}");
    }

    [Fact]
    public void Every_type_status_and_side_has_its_word()
    {
        foreach (var type in Enum.GetValues<EventType>()) Assert.Contains("Type_" + type.Name(), English.Keys);
        foreach (var status in Enum.GetValues<Status>()) Assert.Contains("Status_" + status.Name(), English.Keys);
        foreach (var side in new[] { "west", "east", "joint", "none" }) Assert.Contains("Side_" + side, English.Keys);
    }

    [Theory]
    [InlineData("2021-01-06", "6 January 2021", "6 يناير 2021")]
    [InlineData("2020-11", "November 2020", "نوفمبر 2020")]
    [InlineData("2017", "2017", "2017")]
    [InlineData("2023-01-15/2023-01-16", "15–16 January 2023", "15–16 يناير 2023")]
    [InlineData("2023-01-30/2023-02-02", "30 January – 2 February 2023", "30 يناير – 2 فبراير 2023")]
    [InlineData("2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023", "30 ديسمبر 2022 – 2 يناير 2023")]
    [InlineData("2026-21", "spring 2026", "ربيع 2026")]
    [InlineData("1990/..", "since 1990", "منذ 1990")]
    [InlineData("2024-05~", "about May 2024", "نحو مايو 2024")]
    [InlineData("202X", "the 2020s", "عقد 2020")]
    [InlineData("", "unknown", "غير معلوم")]
    [InlineData("XXXX-XX-XX", "unknown", "غير معلوم")]
    public void A_date_says_what_its_value_says_and_no_more(string edtf, string english, string arabic)
    {
        Assert.Equal(english, DateWords.Of(Words.Of(Language.English), edtf));
        Assert.Equal(arabic, DateWords.Of(Words.Of(Language.Arabic), edtf));
    }

    [Theory]
    [InlineData(Language.Arabic, "اجتماع لجنة 5+5 في سرت", "|5+5:0|")]
    [InlineData(Language.Arabic, "بيان UN Support Mission اليوم", "|UN Support Mission:en|")]
    [InlineData(Language.English, "Release of 28 محتجزاً in Sebha", "|محتجزاً:ar|")]
    [InlineData(Language.English, "Aid («درّبت … عناصر»)", "|درّبت … عناصر:ar|")]
    [InlineData(Language.English, "Meeting in Sirte", "|")]
    public void Words_that_run_the_other_way_are_set_apart_whole(Language language, string text, string expected)
    {
        var runs = Runs.Of(text, language);
        Assert.Equal(text, string.Concat(runs.Select(r => r.Text)));
        Assert.Equal(expected, "|" + string.Concat(runs.Where(r => r.Tag.Length > 0).Select(r => $"{r.Text}:{r.Tag}|")));
    }

    private static IEnumerable<string> Keys(string code)
    {
        foreach (var opening in new[] { "W[\"", "Words[\"", "words[\"", "Format(\"", "Code(\"", "Find(\"" })
        {
            for (var at = code.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = code.IndexOf(opening, at + 1, StringComparison.Ordinal))
            {
                var start = at + opening.Length;
                yield return code[start..code.IndexOf('"', start)];
            }
        }
    }

    private static HashSet<string> Places(string text) => [.. Enumerable.Range(0, 5).Select(i => $"{{{i}}}").Where(p => text.Contains(p, StringComparison.Ordinal))];

    private static Dictionary<string, string> Load(string file) => XDocument.Load(Path.Combine(Source, "Wording", file)).Descendants("data")
        .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);
}
