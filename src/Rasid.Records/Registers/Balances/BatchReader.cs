using System.Text;
using Rasid.Records.Registers.Items;
using Rasid.Time;

namespace Rasid.Records.Registers.Balances;

/// <summary>Reads an item as a balance sees it. Pure and thread-safe.</summary>
public static class BatchReader
{
    /// <summary>The batch that an item is.</summary>
    /// <param name="item">An item of the register.</param>
    /// <param name="register">The register.</param>
    /// <param name="balance">The balance.</param>
    /// <param name="asOf">The day that is looked at: what lies after it was not yet given.</param>
    public static Batch Of(Item item, Register register, Balance balance, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(balance);
        var (side, claimed, day) = (item.Field(balance.Side), item.Field(balance.Claimed), item.Field(balance.Day));
        var whose = Words(side);
        var days = Days(day);
        var (use, isAgreed) = Use(item, register, balance, whose, days, asOf);
        var number = Number(Said(claimed));
        var isSure = isAgreed && !IsDisputed(side) && !IsDisputed(item);
        var span = number is null ? Amount.Unknown : Span(number.Value, claimed!);
        return new Batch(item.Id, whose, use)
        {
            Claimed = number,
            Verified = balance.Verified.Length > 0 ? Number(Said(item.Field(balance.Verified))) : null,
            Span = isSure ? span : span.OrNone(),
            Day = Words(day),
            Days = days,
            Group = balance.Group.Length > 0 ? item.Field(balance.Group)?.Value ?? "" : "",
            Stage = balance.Stage.Length > 0 ? Words(item.Field(balance.Stage)) : "",
            Word = Word([side, claimed, day]),
            IsSure = isSure,
        };
    }

    // Of a register without states, and of a balance that names none, every item was given.
    private static (BatchUse Use, bool IsAgreed) Use(Item item, Register register, Balance balance, string side, DateRange? days, DateOnly asOf)
    {
        if (item.Why.Length > 0) return (BatchUse.NotCounted, true);
        if (item.State == ItemState.Withdrawn) return (BatchUse.Withdrawn, true);
        if (side.Length == 0) return (BatchUse.NoSide, true);
        var (use, isAgreed) = (BatchUse.Given, true);
        if (register.States.Count > 0 && balance.Counts.Count > 0 && item.Stages.Count > 0)
        {
            var uses = item.Stages.Select(s => balance.Counts.Contains(s) ? BatchUse.Given : balance.Announced.Contains(s) ? BatchUse.Announced : BatchUse.OtherState).Distinct().ToList();
            (use, isAgreed) = (uses.Min(), uses.Count == 1);
        }
        return (use == BatchUse.Given && days?.From > asOf ? BatchUse.Announced : use, isAgreed);
    }

    // Who disputes a number and says another leaves it between both; who only disputes it says nothing of what it is.
    private static Amount Span(Amount claimed, ItemField field)
    {
        var span = claimed;
        foreach (var word in field.Voices.Where(v => v is { Holds: true, Word: VerificationWord.Dispute }))
            span = word.Value is { } stated && Number([stated]) is { } other ? span.Or(other) : span.OrNone();
        return span;
    }

    private static DateRange? Days(ItemField? field)
    {
        if (field is null) return null;
        var stated = field.Voices.Where(v => v is { Holds: true, Word: VerificationWord.Dispute, Value: not null }).Select(v => v.Value!);
        DateRange? all = null;
        foreach (var range in Said(field).Concat(stated).Select(j => EdtfDays.Of((Parsed(j) as WordsValue)?.Words)).OfType<DateRange>())
        {
            all = all is not { } known ? range : new DateRange(
                known.From is { } a && range.From is { } b ? (a < b ? a : b) : null, known.To is { } c && range.To is { } d ? (c > d ? c : d) : null);
        }
        return all;
    }

    private static BatchWord Word(ItemField?[] fields)
    {
        if (fields.Any(f => f?.State == ItemState.Disputed)) return BatchWord.Disputed;
        return fields.All(f => f?.State == ItemState.JointlyVerified) ? BatchWord.JointlyVerified : BatchWord.Claimed;
    }

    private static bool IsDisputed(ItemField? field) => field?.State == ItemState.Disputed;

    // That there was such a batch is disputed by a word on the whole, not by one on some of its fields.
    private static bool IsDisputed(Item item) => item.Fields.Any(f => f.Voices.Any(v => v is { Holds: true, Word: VerificationWord.Dispute, IsOfField: false }));

    private static Amount? Number(IEnumerable<string> said)
    {
        Amount? number = null;
        foreach (var value in said.Select(Parsed).OfType<NumberValue>()) number = number is { } known ? known.Or(Amount.Of(value)) : Amount.Of(value);
        return number;
    }

    private static IEnumerable<string> Said(ItemField? field) => field?.Values.Select(v => v.Json) ?? [];

    private static string Words(ItemField? field) => field?.Value is { } json && Parsed(json) is WordsValue words ? words.Words : "";

    // A value of another version of the program says nothing here.
    private static FieldValue? Parsed(string json)
    {
        try
        {
            return FieldValue.Parse(Encoding.UTF8.GetBytes(json));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
