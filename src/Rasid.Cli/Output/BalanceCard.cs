using System.Globalization;
using Rasid.Records.Registers.Balances;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes balances: a bar for each side, what is found, the steps, and what is left out.</summary>
internal sealed class BalanceCard(Session session)
{
    private const int Width = 40;

    private readonly Messages _m = session.Messages;
    private readonly Language _language = session.Messages.Language;

    public void Write(IReadOnlyList<ShownBalance> balances)
    {
        foreach (var balance in balances) Write(balance);
    }

    private void Write(ShownBalance balance)
    {
        var sheet = balance.Sheet;
        Line(balance.Title(_language));
        Line("  " + ShownBalance.Word("asof", _language, DayWords.Of(sheet.AsOf, _language)));
        if (sheet.Batches.Count == 0) Line("  " + ShownBalance.Word("none", _language));
        else
        {
            var most = Math.Max(1, sheet.Given.Concat(sheet.Announced).Max(s => Math.Max(s.Claimed.Low, s.Claimed.High ?? s.Claimed.Low)));
            for (var i = 0; i < sheet.Sides.Count; i++) Side(balance, i, most);
            session.Output.WriteLine();
            foreach (var finding in sheet.Findings) Line($"  {Mark(finding.Verdict)} {ShownBalance.Rule(finding.Rule, _language)} · {ShownBalance.Of(finding.Verdict, _language)}: {balance.Of(finding, _language)}");
            session.Output.WriteLine();
            Line(ShownBalance.Word("steps", _language));
            Steps(balance);
        }
        if (sheet.Left.Count > 0)
        {
            var left = sheet.Left.Select(b => ShownBalance.Word("left.one", _language, ShownBalance.Item(b.Item), ShownBalance.Of(b.Use, _language)));
            session.Output.WriteLine();
            Line(ShownBalance.Word("left", _language, string.Join(ShownBalance.Word("between", _language), left)));
        }
    }

    private void Side(ShownBalance balance, int side, long most)
    {
        var (given, announced) = (balance.Sheet.Given[side], balance.Sheet.Announced[side]);
        session.Output.WriteLine();
        Line($"  {balance.Side(given.Side, _language)}");
        Line($"  {Bar(given.Claimed, most)}  {ShownBalance.Word("column.given", _language)}");
        if (balance.Sheet.Balance.Verified.Length > 0) Line($"  {Bar(given.Verified, most)}  {ShownBalance.Word("column.verified", _language)}");
        Line($"  {Bar(announced.Claimed, most)}  {ShownBalance.Word("column.announced", _language)}");
        foreach (var line in balance.Sums(side, _language)) Line($"  {line}");
    }

    private void Steps(ShownBalance balance)
    {
        var sheet = balance.Sheet;
        var hasVerified = sheet.Balance.Verified.Length > 0;
        var head = new List<string> { ShownBalance.Word("column.day", _language) };
        foreach (var side in sheet.Sides)
        {
            var name = balance.Side(side, _language);
            head.Add(ShownBalance.Word("chart.side", _language, name, ShownBalance.Word("column.claimed", _language)));
            if (hasVerified) head.Add(ShownBalance.Word("column.verified", _language));
        }
        if (sheet.Balance.Balanced is not null) head.Add(ShownBalance.Word("column.difference", _language));
        var grid = new Grid(head);
        foreach (var step in sheet.Steps)
        {
            var row = new List<string> { step.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
            foreach (var sums in step.Sides)
            {
                row.Add(ShownBalance.Of(sums.Claimed, _language));
                if (hasVerified) row.Add(ShownBalance.Of(sums.Verified, _language));
            }
            if (step.Difference is { } rate) row.Add($"{ShownBalance.Of(rate, _language)} {Mark(step.Verdict)}");
            grid.Add(row);
        }
        grid.Write(session);
    }

    // What is sure is full, what can be is light; without limit it goes on.
    private static string Bar(Amount amount, long most)
    {
        var low = (int)(amount.Low * Width / most);
        var high = amount.High is { } known ? (int)(known * Width / most) : Width;
        return new string('█', low) + new string('░', Math.Max(0, high - low)) + (amount.High is null ? "…" : "") + new string(' ', Width - Math.Max(low, high));
    }

    private static char Mark(Verdict verdict) => verdict switch
    {
        Verdict.Kept => '✓',
        Verdict.Broken => '✗',
        _ => '?',
    };

    private void Line(string text) => session.Output.WriteLine(_m.IsArabic && Session.IsTerminal ? Bidi.Isolate(text) : text);
}
