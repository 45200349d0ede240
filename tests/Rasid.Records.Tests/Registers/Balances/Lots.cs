using System.Text;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Balances;
using Rasid.Records.Tests.Registers;

namespace Rasid.Records.Tests.Registers.Balances;

/// <summary>A register of lots of rifles with one balance over it, and batches of it as short lines.</summary>
internal static class Lots
{
    public static readonly Balance Balance = new("even", "ميزان", "Even", "side", "said", "date")
    {
        Verified = "counted",
        Stage = "stage",
        Gradual = 50,
        Balanced = 20,
        Simultaneous = 30,
        IsSequenced = true,
        Counts = ["given"],
        Announced = ["promised"],
    };

    public static readonly Register Register = new(
        "lots", "دفعات", "Lots", "دفعة", "lot", "", "", ["west", "east", "monitors"],
        [
            Field("side", FieldType.Party), Field("said", FieldType.Number), Field("counted", FieldType.Number) with { VerifiedBy = ["monitors"] }, Field("date", FieldType.Date),
            Field("stage", FieldType.Choice) with { Options = [new FieldOption("one", "أولى", "one"), new FieldOption("two", "ثانية", "two")] },
        ],
        "lots.yaml:1")
    {
        Needs = ["west", "east"],
        Balances = [Balance],
        States = [State("promised", "given", "undone"), State("given", "undone"), State("undone", "promised")],
    };

    public static RegisterBook Book { get; } = new(Story.Book.Voices, [Register], []);

    public static readonly DateOnly Late = new(2026, 12, 31);

    /// <summary>A batch: <c>west 90..110 2026-06-10 one</c>; a number that is a dash is not said, and so a day.</summary>
    public static Batch Of(string line, BatchUse use = BatchUse.Given, bool isDisputed = false)
    {
        var parts = line.Split(' ');
        Amount? number = parts[1] == "-" ? null : TypedValue.TryNumber(parts[1], out var read, out _) ? Amount.Of(read!) : throw new ArgumentException(line);
        var span = number ?? Amount.Unknown;
        return new Batch(Hash256.Of(Encoding.UTF8.GetBytes(line)), parts[0], use)
        {
            Claimed = number,
            Span = isDisputed ? span.OrNone() : span,
            Day = parts[2] == "-" ? "" : parts[2],
            Days = parts[2] == "-" ? null : EdtfDays.Of(parts[2]),
            Stage = parts.Length > 3 ? parts[3] : "one",
            Word = isDisputed ? BatchWord.Disputed : BatchWord.Claimed,
            IsSure = !isDisputed,
        };
    }

    public static BalanceSheet Sheet(IEnumerable<Batch> batches, DateOnly? asOf = null, Balance? balance = null) =>
        BalanceFold.Of(Book, Register, balance ?? Balance, batches, asOf ?? Late);

    public static BalanceSheet Sheet(params string[] lines) => Sheet(lines.Select(l => Of(l)));

    public static IReadOnlyList<Finding> Found(this BalanceSheet sheet, BalanceRule rule) => [.. sheet.Findings.Where(f => f.Rule == rule)];

    private static RegisterField Field(string id, FieldType type) => new(id, type, id, id, "lots.yaml:9");

    private static RegisterState State(string id, params string[] next) => new(id, id, id, next, ["west", "east", "monitors"]);
}
