using System.Globalization;
using Rasid.Coding;
using Rasid.Text.Tables;

namespace Rasid.Reading.Tests;

/// <summary>One row of <c>coding/events.examples.tsv</c> or <c>slots.examples.tsv</c>: sentences of our own and what must be coded in them.</summary>
internal sealed record CodingExample(string Id, string Rule, DateOnly Date, string Pending, string Expect, string Text)
{
    public static CodingExample Parse(DataRow row) => new(
        row.Required("id"),
        row.Required("rule"),
        DateOnly.ParseExact(row.Required("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        row["pending"],
        row.Required("expect"),
        row.Required("text"));

    /// <summary>All rows. Examples are no part of the engine's data folder, so the file is read as it lies in the repository.</summary>
    public static IReadOnlyList<CodingExample> All { get; } = [.. Read("ar", "events"), .. Read("ar", "slots")];

    /// <summary>All rows of English.</summary>
    public static IReadOnlyList<CodingExample> English { get; } = [.. Read("en", "events")];

    private static IEnumerable<CodingExample> Read(string language, string name) =>
        DataTable.Parse($"coding/{name}.examples.tsv", File.ReadAllText(Repository.At("data", language, "coding", $"{name}.examples.tsv"))).Rows.Select(Parse);

    public bool IsNegative => Rule == "-";

    /// <summary>The row that its synonyms share: <c>meet.2</c> is of <c>meet</c>.</summary>
    public static string Family(string row)
    {
        var dot = row.LastIndexOf('.');
        return dot > 0 && row.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? row[..dot] : row;
    }

    /// <summary>The row of triggers.tsv that an event rests on.</summary>
    public static string Row(CodedEvent coded) => coded.Rule.Rule[(coded.Rule.Rule.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Fails when the reading is not as the example says; one that waits is skipped, and fails once it would hold.</summary>
    public void Hold(ReadReport report)
    {
        var fault = Fault(report);
        if (Pending.Length > 0)
        {
            Assert.True(fault.Length > 0, "it is coded as it says by now: empty its pending cell");
            Assert.Skip($"{Pending}: {fault}");
        }
        Assert.True(fault.Length == 0, $"{fault}\n{Expect}\n{Text}");
    }

    /// <summary>What the reading lacks; empty when it is as the example says.</summary>
    public string Fault(ReadReport report)
    {
        var wanted = Expect.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (IsNegative) return Negative(report, wanted.Length > 1 ? wanted[1] : "");
        var (status, parts) = wanted[1].Split(';', 2, StringSplitOptions.TrimEntries) is [var s, var p] ? (s, p) : (wanted[1], "");
        var candidates = report.Events.Where(e => IsRule(Row(e))).ToList();
        if (candidates.Count == 0) return $"{Rule} does not fire; fired: {Told(report)}";
        var best = "";
        foreach (var coded in candidates)
        {
            var fault = Compare(coded, wanted[0], status, parts, report.Events.Count);
            if (fault.Length == 0) return "";
            if (best.Length == 0 || fault.Length < best.Length) best = fault;
        }
        return best;
    }

    private bool IsRule(string row) => row == Rule || (Family(Rule) == Rule && Family(row) == Rule);

    private static string Negative(ReadReport report, string rest)
    {
        if (rest.StartsWith("fact=", StringComparison.Ordinal))
        {
            if (report.Events.Count > 0) return "coded: " + Told(report);
            return report.Facts.Any(f => f.Kind == rest[5..]) ? "" : "no such fact; facts: " + string.Join(" ", report.Facts.Select(f => f.Kind));
        }
        var types = rest.Split('|', StringSplitOptions.RemoveEmptyEntries);
        return report.Events.Any(e => types.Length == 0 || types.Contains(e.Type.Name())) ? "coded: " + Told(report) : "";
    }

    private static string Compare(CodedEvent coded, string types, string statuses, string parts, int count)
    {
        var faults = new List<string>();
        if (!types.Split('|').Contains(coded.Type.Name())) faults.Add($"type {coded.Type.Name()}");
        if (!statuses.Split('|').Contains(coded.Status.Name())) faults.Add($"status {coded.Status.Name()}");
        foreach (var part in parts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = part.Split('=', 2) is [var k, var v] ? (k, v) : throw new InvalidOperationException($"\"{part}\" is no key=value");
            var (holds, found) = key switch
            {
                "actor" => Names(coded.Actors, value),
                "recipient" => Names(coded.Recipients, value),
                "host" => Names(coded.Hosts, value),
                "auspices" => Names(coded.Auspices, value),
                "chair" => Names(coded.Chairs, value),
                "place" => Names(coded.Place is { } place ? [place] : [], value),
                "speaker" => Names(coded.Attribution.Speaker is { } speaker ? [speaker] : [], value),
                "date" => ((coded.Date ?? "-") == value, coded.Date ?? "-"),
                "by" => (coded.Attribution.Kind.Name().StartsWith(value, StringComparison.Ordinal), coded.Attribution.Kind.Name()),
                "mode" => (coded.Modes.Contains(value), string.Join("+", coded.Modes)),
                "events" => (count == int.Parse(value, CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)),
                _ => throw new InvalidOperationException($"\"{key}\" is no key"),
            };
            if (!holds) faults.Add($"{key} {found}");
        }
        return string.Join("; ", faults);
    }

    /// <summary>The names joined by +, each held by a member of its own, and no member besides; <c>-</c> for none.</summary>
    private static (bool Holds, string Found) Names(IReadOnlyList<Member> members, string value)
    {
        var found = members.Count == 0 ? "-" : string.Join("+", members.Select(m => m.Text));
        if (value == "-") return (members.Count == 0, found);
        var names = value.Split('+');
        return (names.Length == members.Count && names.All(n => members.Any(m => m.Text.Contains(n, StringComparison.Ordinal))), found);
    }

    private static string Told(ReadReport report) =>
        report.Events.Count == 0 ? "nothing" : string.Join(", ", report.Events.Select(e => $"{Row(e)} {e.Type.Name()} {e.Status.Name()}"));
}
