using Rasid.Records.Registers;

namespace Rasid.Workflow;

/// <summary>Which report is drafted, and of which days.</summary>
/// <param name="Draft">What the pack says of it.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Language">Its language.</param>
/// <param name="Today">The day on which it is drafted; null where the period is over. What is waited for is not missed before its day.</param>
public sealed record DraftRequest(DraftReport Draft, DateOnly From, DateOnly To, Language Language, DateOnly? Today = null)
{
    /// <summary>The day as of which balances and open items are told: the last of the period, or today where that is earlier.</summary>
    public DateOnly AsOf => Today < To ? Today.Value : To;

    /// <summary>The last period of a draft that is over: the month, quarter or year before a day; of a draft of all, the year up to the day.</summary>
    public static (DateOnly From, DateOnly To) Usual(DraftReport draft, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var months = draft.Period switch { "month" => 1, "quarter" => 3, _ => 12 };
        if (draft.Period == "all" || today.Year < 2) return (new DateOnly(today.Year, 1, 1), today);
        var begun = new DateOnly(today.Year, ((today.Month - 1) / months * months) + 1, 1);
        return (begun.AddMonths(-months), begun.AddDays(-1));
    }

    /// <summary>The days of a period as it is typed: <c>2026-10</c>, a quarter <c>2026-Q4</c>, or a year. Null when it is none.</summary>
    public static (DateOnly From, DateOnly To)? Days(string period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var text = period.Trim();
        var quarter = text.Length == 7 && text[5] is 'Q' or 'q' && text[6] is >= '1' and <= '4' ? $"{text[..5]}{text[6] - '1' + 33}" : text;
        return text.Length is 4 or 7 && Records.EdtfDays.Of(quarter) is { From: { } from, To: { } to } ? (from, to) : null;
    }
}
