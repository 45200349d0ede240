using Rasid.Actors;
using Rasid.Records.Agreements;
using Rasid.Text.Tables;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs;

/// <summary>Reads a rule that links claims to provisions.</summary>
internal sealed class LinkRuleReader(List<DataFault> faults, Func<string, Actor?> find, bool isPartial)
{
    /// <summary>The PLOVER types.</summary>
    public static readonly IReadOnlyList<string> Types =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE",
        "COERCE", "ASSAULT",
    ];

    private static readonly string[] Fields =
        ["id", "to", "type", "mode", "actor", "recipient", "member", "place", "country", "until", "dated", "between_sides", "trigger", "near", "words", "not", "not_after", "stage"];

    private static readonly string[] Statuses = ["happened", "ongoing", "planned", "called_for", "hypothetical", "denied", "failed"];

    public LinkRule? Read(string file, YamlMappingNode node, HashSet<string> provisions)
    {
        var row = new YamlRow(file, node, faults, Fields);
        var id = row.Id("id");
        var to = row.Texts("to");
        if (to.Count == 0) row.Fault("to", "RSD3114", "to");
        foreach (var unknown in to.Where(p => !provisions.Contains(p))) row.Fault("to", "RSD3150", unknown);
        var types = row.Texts("type");
        if (types.Count == 0) row.Fault("type", "RSD3114", "type");
        foreach (var unknown in types.Where(t => !Types.Contains(t, StringComparer.Ordinal))) row.Fault("type", "RSD1004", unknown, "type", string.Join(", ", Types));
        var rule = new LinkRule(id, to, types, Stages(row), row.At)
        {
            Modes = row.Texts("mode"),
            Actors = Ids(row, "actor"),
            Recipients = Ids(row, "recipient"),
            Members = Ids(row, "member"),
            Places = Ids(row, "place"),
            Country = row.Text("country"),
            Until = Day(row, "until"),
            IsDated = row.Flag("dated"),
            BetweenSides = row.Flag("between_sides"),
            Trigger = Phrases(row, "trigger"),
            Near = Phrases(row, "near"),
            Words = Lists(row),
            Not = Phrases(row, "not"),
            NotAfter = Phrases(row, "not_after"),
        };
        if (row.IsSound && !rule.BetweenSides && rule.Words.Count == 0
            && new[] { rule.Actors, rule.Recipients, rule.Members, rule.Places }.All(l => l.Count == 0) && new[] { rule.Near, rule.Trigger }.All(l => l.Count == 0))
            row.Fault("id", "RSD3151", id);
        return row.IsSound ? rule : null;
    }

    private static DateOnly? Day(YamlRow row, string name)
    {
        if (!PackDate.TryParse(row.Text(name), out var days)) row.Fault(name, "RSD3107", row.Text(name));
        return days.To;
    }

    private static Dictionary<string, StepStage> Stages(YamlRow row)
    {
        var stages = new Dictionary<string, StepStage>(StringComparer.Ordinal);
        switch (row.Node("stage"))
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                {
                    var (what, stage) = ((key as YamlScalarNode)?.Value ?? "", (value as YamlScalarNode)?.Value ?? "");
                    if (!Statuses.Contains(what, StringComparer.Ordinal) && !Types.Contains(what, StringComparer.Ordinal))
                        row.Fault("stage", "RSD1004", what, "status or type", string.Join(", ", Statuses.Concat(Types)));
                    else if (Stage(row, stage) is not { } known) continue;
                    else if (Types.Contains(what, StringComparer.Ordinal)) Spread(stages, known, what + " ");
                    else stages[what] = known;
                }
                break;
            case YamlScalarNode { Value.Length: > 0 }:
                if (Stage(row, row.Text("stage")) is { } one) Spread(stages, one, "");
                break;
            default:
                row.Fault("stage", "RSD3114", "stage");
                break;
        }
        return stages;
    }

    private static void Spread(Dictionary<string, StepStage> stages, StepStage done, string type)
    {
        (stages[type + "happened"], stages[type + "ongoing"]) = (done, done);
        if (done is StepStage.Asked) stages[type + "called_for"] = done;
        // What is only planned, asked for or denied takes nothing back.
        if (done is StepStage.Reversed or StepStage.Asked or StepStage.Missed) return;
        (stages[type + "planned"], stages[type + "called_for"]) = (StepStage.Announced, StepStage.Asked);
        (stages[type + "denied"], stages[type + "failed"]) = (StepStage.Missed, StepStage.Missed);
    }

    private static StepStage? Stage(YamlRow row, string written)
    {
        if (written.Length > 0 && char.IsAsciiLetterLower(written[0]) && Enum.TryParse<StepStage>(written, true, out var stage)) return stage;
        row.Fault("stage", "RSD1004", written, "stage", string.Join(", ", Enum.GetNames<StepStage>().Select(n => n.ToLowerInvariant())));
        return null;
    }

    // One list, or several of each of which one must be there.
    private static List<IReadOnlyList<LinkPhrase>> Lists(YamlRow row)
    {
        if (row.Node("words") is not YamlSequenceNode { Children: [YamlSequenceNode, ..] } lists) return row.Has("words") ? [Phrases(row, "words")] : [];
        var all = new List<IReadOnlyList<LinkPhrase>>();
        foreach (var child in lists.Children)
        {
            if (child is YamlSequenceNode list && list.Children.All(c => c is YamlScalarNode { Value.Length: > 0 }))
                all.Add(Phrases(row, "words", [.. list.Children.Select(c => ((YamlScalarNode)c).Value!)]));
            else row.Fault("words", "RSD3142", "words");
        }
        return all;
    }

    private static List<LinkPhrase> Phrases(YamlRow row, string name) => Phrases(row, name, row.Texts(name));

    private static List<LinkPhrase> Phrases(YamlRow row, string name, IReadOnlyList<string> written)
    {
        var phrases = written.Select(w => new LinkPhrase(w)).ToList();
        if (phrases.Exists(p => p.IsEmpty)) row.Fault(name, "RSD3130", name);
        return phrases;
    }

    private IReadOnlyList<string> Ids(YamlRow row, string name)
    {
        var ids = row.Texts(name);
        foreach (var id in ids.Where(id => find(id) is null && !isPartial)) row.Fault(name, "RSD3102", id);
        return ids;
    }
}
