using System.Globalization;
using Rasid.Records;
using Rasid.Records.Registers.Balances;

namespace Rasid.Workflow;

/// <summary>A balance with its words. Safe on any thread.</summary>
/// <param name="sheet">The balance.</param>
/// <param name="names">What ids are called.</param>
public sealed class ShownBalance(BalanceSheet sheet, FieldNames names)
{
    private static readonly WordBook Words = new("Rasid.Workflow.Registers.Balances.Balances");

    /// <summary>The balance.</summary>
    public BalanceSheet Sheet => sheet;

    /// <summary>Its title.</summary>
    public string Title(Language language) => sheet.Balance.Label(language == Language.Arabic);

    /// <summary>The label of a side.</summary>
    public string Side(string side, Language language) => names.Voice(side, language);

    /// <summary>What a rule is called.</summary>
    public static string Rule(BalanceRule rule, Language language) => Words.Get("rule." + Name(rule), language);

    /// <summary>What a verdict is called.</summary>
    public static string Of(Verdict verdict, Language language) => Words.Get("verdict." + Name(verdict), language);

    /// <summary>A number or range.</summary>
    public static string Of(Amount amount, Language language)
    {
        if (amount is { High: null, Low: 0 }) return Words.Get("amount.unknown", language);
        var said = amount.High is { } high && high != amount.Low ? Words.Format("amount.range", language, amount.Low, high) : Digits(amount.Low);
        if (amount.IsAbout) said = Words.Format("amount.about", language, said);
        return amount.High is null ? Words.Format("amount.least", language, said) : said;
    }

    /// <summary>A share in per cent.</summary>
    public static string Of(Rate rate, Language language) => rate.Low == rate.High
        ? Words.Format("rate.one", language, Tenths(rate.Low))
        : Words.Format("rate.range", language, Tenths(rate.Low), Tenths(rate.High));

    /// <summary>Why a batch is left out, or stands apart.</summary>
    public static string Of(BatchUse use, Language language) => Words.Get("use." + use, language);

    /// <summary>What a side gave, in short sentences: claimed, verified, announced in all, how much of it is verified jointly or disputed, and what has no number or day.</summary>
    /// <param name="side">Its place among the sides.</param>
    /// <param name="language">The language.</param>
    public IReadOnlyList<string> Sums(int side, Language language)
    {
        var (given, announced, undated) = (sheet.Given[side], sheet.Announced[side], sheet.Undated[side]);
        var parts = new List<string> { Words.Format("side.given", language, Of(given.Claimed, language)) };
        if (sheet.Balance.Verified.Length > 0) parts.Add(Words.Format("side.verified", language, Of(given.Verified, language)));
        if (given.Joint != Amount.Nought) parts.Add(Words.Format("side.joint", language, Of(given.Joint, language)));
        if (given.Disputed != Amount.Nought) parts.Add(Words.Format("side.disputed", language, Of(given.Disputed, language)));
        parts.Add(Words.Format("side.announced", language, Of(announced.Claimed, language)));
        if (announced.Unnumbered > 0) parts.Add(Words.Format("side.unnumbered", language, announced.Unnumbered));
        if (undated.Batches > 0) parts.Add(Words.Format("side.undated", language, undated.Batches, Of(undated.Claimed, language)));
        return parts;
    }

    /// <summary>An item by its id: what people see.</summary>
    public static string Item(Hash256 item) => RecordId.Shown(RecordIdKind.Item, item);

    /// <summary>Something that a balance is told with, by its key.</summary>
    public static string Word(string key, Language language, params ReadOnlySpan<object?> arguments) => Words.Format(key, language, arguments);

    /// <summary>A finding as one sentence with the items that carry it.</summary>
    public string Of(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var key = $"{Name(finding.Rule)}.{Name(finding.Verdict)}";
        return finding.Rule switch
        {
            BalanceRule.Gradual => Words.Format(
                key, language, Item(finding.Items[0]), Side(finding.Sides[0], language), Of(finding.Rate, language), Of(finding.Amounts[0], language), finding.Limit, Why(finding, language)),
            BalanceRule.Balanced => Words.Format(
                key, language, Side(finding.Sides[0], language), Of(finding.Amounts[0], language), Side(finding.Sides[1], language), Of(finding.Amounts[1], language),
                Of(finding.Rate, language), finding.Limit, Why(finding, language), Last(finding, language)),
            BalanceRule.Simultaneous => Simultaneous(finding, key, language),
            _ => finding.Verdict == Verdict.Kept
                ? Words.Format(key, language, finding.Batches)
                : Words.Format(
                    key, language, Item(finding.Items[0]), Side(finding.Sides[0], language), Stage(finding.Stage, language), Stage(finding.Earlier, language),
                    Others(finding, language), Why(finding, language)),
        };
    }

    /// <summary>The label of a stage; empty for none.</summary>
    public string Stage(string stage, Language language) =>
        sheet.Register.Field(sheet.Balance.Stage)?.Option(stage)?.Label(language == Language.Arabic) ?? stage;

    private string Simultaneous(Finding finding, string key, Language language)
    {
        if (finding.Verdict == Verdict.Kept) return Words.Format(key, language, finding.Limit, finding.Batches);
        var (item, side) = (Item(finding.Items[0]), Side(finding.Sides[0], language));
        var until = finding.Until is { } day ? DayWords.Of(day, language) : "";
        if (finding.Verdict == Verdict.Open)
            return finding.Reason == OpenReason.Waiting ? Words.Format(key + ".waiting", language, item, side, until, finding.Limit) : Words.Format(key, language, item, side, finding.Limit, Why(finding, language));
        return finding.Gap is { } gap
            ? Words.Format(key + ".late", language, item, side, gap.Low == gap.High ? Digits(gap.Low) : Of(new Amount(gap.Low, gap.High), language), Item(finding.Items[1]), finding.Limit)
            : Words.Format(key, language, item, side, until, finding.Limit);
    }

    private static string Why(Finding finding, Language language) => finding.Reason == OpenReason.None ? "" : Words.Get("why." + finding.Reason, language);

    private static string Others(Finding finding, Language language) =>
        finding.Items.Count > 1 ? Words.Format("others", language, string.Join(Words.Get("between", language), finding.Items.Skip(1).Select(Item))) : "";

    private static string Last(Finding finding, Language language) =>
        finding.LastBroken is { From: { } from, To: { } to } ? Words.Format("balanced.last", language, DayWords.Of($"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}", language)) : "";

    private static string Name(BalanceRule rule) => rule switch
    {
        BalanceRule.Gradual => "gradual",
        BalanceRule.Balanced => "balanced",
        BalanceRule.Simultaneous => "simultaneous",
        _ => "sequenced",
    };

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Kept => "kept",
        Verdict.Broken => "broken",
        _ => "open",
    };

    private static string Tenths(int tenths) => tenths % 10 == 0 ? Digits(tenths / 10) : string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
