using System.Globalization;
using System.Text.Json;
using Rasid.Records;
using Rasid.Records.Registers.Balances;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Balances as JSON: numbers as ranges, null where nothing limits them, and each finding with its sentence in both languages.</summary>
internal static class BalanceJson
{
    public static void Write(Session session, IReadOnlyList<ShownBalance> balances) => JsonOutput.Write(session, json =>
    {
        json.WriteStartArray();
        foreach (var balance in balances) Write(json, balance);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ShownBalance balance)
    {
        var sheet = balance.Sheet;
        json.WriteStartObject();
        json.WriteString("register", sheet.Register.Id);
        json.WriteString("balance", sheet.Balance.Id);
        json.WriteString("as_of", Day(sheet.AsOf));
        json.WriteStartArray("sides");
        for (var i = 0; i < sheet.Sides.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("side", sheet.Sides[i]);
            Sums(json, "given", sheet.Given[i]);
            Sums(json, "announced", sheet.Announced[i]);
            Sums(json, "undated", sheet.Undated[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (var step in sheet.Steps) Step(json, step);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in sheet.Findings) Found(json, balance, finding);
        json.WriteEndArray();
        json.WriteStartArray("left_out");
        foreach (var batch in sheet.Left)
        {
            json.WriteStartObject();
            json.WriteString("item", RecordId.Full(RecordIdKind.Item, batch.Item));
            json.WriteString("why", JsonNamingPolicy.KebabCaseLower.ConvertName(batch.Use.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, BalanceStep step)
    {
        json.WriteStartObject();
        json.WriteString("day", Day(step.Day));
        json.WriteStartObject("sides");
        foreach (var sums in step.Sides) Sums(json, sums.Side, sums);
        json.WriteEndObject();
        if (step.Difference is { } rate)
        {
            Share(json, "difference", rate);
            json.WriteString("verdict", Name(step.Verdict));
        }
        json.WriteEndObject();
    }

    private static void Found(Utf8JsonWriter json, ShownBalance balance, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", Name(finding.Rule));
        json.WriteString("verdict", Name(finding.Verdict));
        if (finding.Reason != OpenReason.None) json.WriteString("reason", Name(finding.Reason));
        if (finding.Limit > 0) json.WriteNumber("limit", finding.Limit);
        json.Strings("sides", finding.Sides);
        json.Strings("items", finding.Items.Select(i => RecordId.Full(RecordIdKind.Item, i)));
        if (finding.Rule is BalanceRule.Gradual or BalanceRule.Balanced) Share(json, "rate", finding.Rate);
        if (finding.Gap is { } gap)
        {
            json.WriteStartObject("days");
            json.WriteNumber("low", gap.Low);
            if (gap.High is { } high) json.WriteNumber("high", high);
            else json.WriteNull("high");
            json.WriteEndObject();
        }
        if (finding.Until is { } until) json.WriteString("until", Day(until));
        json.WriteString("sentence_ar", balance.Of(finding, Language.Arabic));
        json.WriteString("sentence_en", balance.Of(finding, Language.English));
        json.WriteEndObject();
    }

    private static void Sums(Utf8JsonWriter json, string name, SideSums sums)
    {
        json.WriteStartObject(name);
        json.WriteNumber("items", sums.Batches);
        json.WriteNumber("without_number", sums.Unnumbered);
        Number(json, "claimed", sums.Claimed);
        Number(json, "can_be", sums.Span);
        Number(json, "verified", sums.Verified);
        Number(json, "jointly_verified", sums.Joint);
        Number(json, "disputed", sums.Disputed);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, Amount amount)
    {
        json.WriteStartObject(name);
        json.WriteNumber("low", amount.Low);
        if (amount.High is { } high) json.WriteNumber("high", high);
        else json.WriteNull("high");
        if (amount.IsAbout) json.WriteBoolean("about", true);
        json.WriteEndObject();
    }

    // Tenths of a per cent are what the record computes with.
    private static void Share(Utf8JsonWriter json, string name, Rate rate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("low_per_mille", rate.Low);
        json.WriteNumber("high_per_mille", rate.High);
        json.WriteEndObject();
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
