namespace Rasid.Workflow;

/// <summary>What the PLOVER manual says of each type: its quarter and its score, and the scores of modes that have one of their own.</summary>
/// <remarks>
/// Restated from the manual of the Open Event Data Alliance (CC BY-SA 4.0), see docs/credits.md. The manual prints ACCUSE with +3 beside modes that
/// are all negative; −3 is written here.
/// </remarks>
internal static class PloverScores
{
    // Quarters: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    private static readonly Dictionary<string, (int Quad, decimal Score, string Modes)> Types = new(StringComparer.Ordinal)
    {
        ["AGREE"] = (1, 2.5m, ""),
        ["CONSULT"] = (1, 2.5m, "visit=4 third-party=1 multilateral=4 phone=1.5"),
        ["SUPPORT"] = (1, 5m, ""),
        ["CONCEDE"] = (1, 4.5m, ""),
        ["COOPERATE"] = (2, 9.5m, ""),
        ["AID"] = (2, 10m, ""),
        ["RETREAT"] = (2, 6.5m, "withdraw=8 release=6.5 disarm=10 ceasefire=7.5 access=6.5 resign=4.5"),
        ["REQUEST"] = (3, 0m, "assist=0.5 change=-1 yield=-1 meet=0"),
        ["ACCUSE"] = (3, -3m, "disapprove=-2 investigate=-3.5 allege=-3.5"),
        ["REJECT"] = (3, -2m, "assist=-1.5 change=-2 yield=-2 meet=-2"),
        ["THREATEN"] = (3, -3.5m, "restrict=-3 arrest=-3.5 relations=-3.5 expel=-3.5 territory=-4 violence=-3.5"),
        ["PROTEST"] = (4, -5m, "demo=-5 riot=-7 strike=-5 hunger=-4.5 boycott=-4.5 obstruct=-4.5"),
        ["SANCTION"] = (4, -6m, "convict=-6 expel=-5.5 withdraw=-6 discontinue=-6"),
        ["MOBILIZE"] = (4, -5.5m, "troops=-6.5 weapons=-6.5 police=-5.5 militia=-6"),
        ["COERCE"] = (4, -7m, "seize=-7 restrict=-7 censor=-6.5 curfew=-6.5 martial-law=-7.5 arrest=-7 deport=-7 withhold=-7 misinformation=-6.5 cyber=-7"),
        ["ASSAULT"] = (4, -9m, "abduct=-8.5 beat=-7.5 torture=-8.5 sexual=-8.5 targeted=-9.5 destroy=-8.5 primitive=-8 firearms=-9 explosives=-9 suicide-attack=-9.5 aerial=-9.5 drone=-9.5 heavy-weapons=-9.5 crowd-control=-7.5 unconventional=-10"),
    };

    /// <summary>Quarter of a type, 1 to 4.</summary>
    public static int Quad(string type) => Types[type].Quad;

    /// <summary>Whether a type is cooperation, in words or deeds.</summary>
    public static bool IsCooperation(string type) => Quad(type) <= 2;

    /// <summary>The score of the first mode that has one, else of the type.</summary>
    public static decimal Of(string type, IReadOnlyList<string> modes)
    {
        var (_, score, scores) = Types[type];
        foreach (var mode in modes)
        {
            foreach (var pair in scores.Split(' '))
            {
                if (pair.StartsWith(mode + "=", StringComparison.Ordinal)) return decimal.Parse(pair.AsSpan(mode.Length + 1), System.Globalization.CultureInfo.InvariantCulture);
            }
        }
        return score;
    }
}
