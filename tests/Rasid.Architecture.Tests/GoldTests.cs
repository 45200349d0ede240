using System.Text.Json;

namespace Rasid.Architecture.Tests;

/// <summary>The repository's own gold: of other people's reports codes and offsets alone, of our own their words too.</summary>
public sealed class GoldTests
{
    private static readonly string[] Statuses = ["happened", "ongoing", "planned", "called_for", "hypothetical", "denied", "failed"];

    private static readonly string[] Types =
    [
        "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "CONCEDE",
    ];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.At("tests", "gold"), "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Gold_quotes_nobody_but_ourselves(string file)
    {
        var gold = File.ReadAllText(Repository.At(file));
        var own = Path.ChangeExtension(Repository.At(file), ".txt");
        if (!File.Exists(own))
        {
            Assert.DoesNotContain(gold, c => c is >= '\u0600' and <= '\u06FF');
            return;
        }
        using var json = JsonDocument.Parse(gold);
        var runes = File.ReadAllText(own).EnumerateRunes().ToArray();
        foreach (var told in json.RootElement.GetProperty("events").EnumerateArray())
        {
            if (!told.TryGetProperty("trigger_ar", out var trigger)) continue;
            Assert.Equal(trigger.GetString(), string.Concat(runes[told.GetProperty("trigger_start").GetInt32()..told.GetProperty("trigger_end").GetInt32()]));
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void Gold_is_coded_in_the_words_of_the_contract(string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.At(file)));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), gold.RootElement.GetProperty("doc").GetString());
        var actors = gold.RootElement.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("id").GetString()).ToHashSet();
        foreach (var told in gold.RootElement.GetProperty("events").EnumerateArray())
        {
            Assert.Contains(told.GetProperty("type").GetString(), Types);
            Assert.Contains(told.GetProperty("status").GetString(), Statuses);
            Assert.InRange(told.GetProperty("trigger_start").GetInt32(), told.GetProperty("sentence_start").GetInt32(), told.GetProperty("trigger_end").GetInt32() - 1);
            Assert.True(told.GetProperty("trigger_end").GetInt32() <= told.GetProperty("sentence_end").GetInt32());
            foreach (var member in told.GetProperty("source").EnumerateArray().Concat(told.GetProperty("target").EnumerateArray())) Assert.Contains(member.GetString(), actors);
        }
    }
}
