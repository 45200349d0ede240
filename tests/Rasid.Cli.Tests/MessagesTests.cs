using System.Globalization;
using System.Xml.Linq;

namespace Rasid.Cli.Tests;

public sealed class MessagesTests
{
    private static readonly string Source = FindSource();
    private static readonly Dictionary<string, string> English = Load("Messages.resx");
    private static readonly Dictionary<string, string> Arabic = Load("Messages.ar.resx");

    [Fact]
    public void Both_languages_have_the_same_messages() => Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Arabic.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        foreach (var (key, text) in English) Assert.True(Places(text).SetEquals(Places(Arabic[key])), key);
    }

    [Fact]
    public void Every_arabic_message_is_arabic() =>
        Assert.All(Arabic.Where(m => m.Value.Length > 3), m => Assert.True(m.Value.Any(c => c is >= '\u0600' and <= '\u06FF'), m.Key));

    [Fact]
    public void Every_key_in_the_code_is_there()
    {
        foreach (var file in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)))
        {
            foreach (var key in Keys(File.ReadAllText(file)))
                Assert.True(key.EndsWith('_') ? English.Keys.Any(k => k.StartsWith(key, StringComparison.Ordinal)) : English.ContainsKey(key), $"{Path.GetFileName(file)}: {key}");
        }
    }

    [Fact]
    public void Every_fault_of_intake_has_its_sentence()
    {
        foreach (var kind in Enum.GetNames<Intake.IntakeFaultKind>()) Assert.True(English.ContainsKey("Intake_" + kind), kind);
    }

    [Theory]
    [InlineData("Fault_", typeof(Storage.RecordFaults))]
    [InlineData("Verify_", typeof(Records.Verifying.RecordFaultCodes))]
    [InlineData("PackageFault_", typeof(Records.Packages.PackageFaultCodes))]
    [InlineData("Standing_", typeof(Records.Keys.StandingReasons))]
    public void Every_fault_of_a_record_has_its_sentence(string prefix, Type codes)
    {
        foreach (var field in codes.GetFields()) Assert.True(English.ContainsKey(prefix + field.GetRawConstantValue()), field.Name);
    }

    [Fact]
    public void Every_fault_of_a_pack_is_said_as_its_own_sentence_says_it()
    {
        foreach (var code in Packs.PackFaults.Codes) Assert.Equal(Packs.PackFaults.SentenceOf(code), English["Data_" + code]);
    }

    [Fact]
    public void Every_kind_sector_side_and_tie_of_a_pack_has_its_word()
    {
        foreach (var kind in Enum.GetNames<Actors.ActorKind>()) Assert.True(English.ContainsKey("Kind_" + kind.ToLowerInvariant()), kind);
        foreach (var tie in Enum.GetNames<Packs.KinRelation>()) Assert.True(English.ContainsKey("Kin_" + tie) && English.ContainsKey("KinOf_" + tie), tie);
        foreach (var side in Enum.GetNames<Actors.Side>().Skip(1)) Assert.True(English.ContainsKey("Side_" + side.ToLowerInvariant()), side);
    }

    [Fact]
    public void Every_reason_to_pass_words_over_has_its_wording()
    {
        foreach (var field in typeof(Coding.PassedOverCodes).GetFields()) Assert.True(English.ContainsKey("Passed_" + field.GetRawConstantValue()), field.Name);
    }

    [Theory]
    [InlineData("ar", Workflow.Language.Arabic)]
    [InlineData("en", Workflow.Language.English)]
    public void Generated_sentences_speak_the_language_of_the_messages(string name, Workflow.Language language) =>
        Assert.Equal(language, new Messages(CultureInfo.GetCultureInfo(name)).Language);

    [Fact]
    public void The_neutral_language_answers_for_others() => Assert.Equal(English["Help_Usage"], new Messages(CultureInfo.GetCultureInfo("fr"))["Help_Usage"]);

    private static IEnumerable<string> Keys(string code)
    {
        foreach (var opening in new[] { "m[\"", "Messages[\"", "messages[\"", "Format(\"", "Add(\"", "Field(\"" })
        {
            for (var at = code.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = code.IndexOf(opening, at + 1, StringComparison.Ordinal))
            {
                var start = at + opening.Length;
                yield return code[start..code.IndexOf('"', start)];
            }
        }
    }

    private static HashSet<string> Places(string text) => [.. Enumerable.Range(0, 5).Select(i => $"{{{i}}}").Where(p => text.Contains(p, StringComparison.Ordinal))];

    private static Dictionary<string, string> Load(string file) =>
        XDocument.Load(Path.Combine(Source, file)).Descendants("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static string FindSource()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var source = Path.Combine(folder, "src", "Rasid.Cli");
            if (Directory.Exists(source)) return source;
        }
        throw new DirectoryNotFoundException("src/Rasid.Cli");
    }
}
