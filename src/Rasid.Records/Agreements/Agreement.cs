using Rasid.Time;

namespace Rasid.Records.Agreements;

/// <summary>What parties have agreed, with its provisions and the rules that link reports to them. Immutable; facts of a pack.</summary>
/// <param name="Id">Id.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Date">When it was signed or adopted: EDTF.</param>
/// <param name="Parties">Whose word counts under it.</param>
/// <param name="Monitors">Who may verify or witness without being a party; what they see counts as observed.</param>
/// <param name="Provisions">Its provisions, in the pack's order.</param>
/// <param name="Rules">What links claims to its provisions, in the pack's order.</param>
/// <param name="Sources">Where the facts come from, at least one.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Agreement(
    string Id,
    string NameAr,
    string NameEn,
    string Date,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Party> Monitors,
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<LinkRule> Rules,
    IReadOnlyList<string> Sources,
    string Row)
{
    /// <summary>Where it was signed; null when the pack does not say.</summary>
    public Party? Place { get; init; }

    /// <summary>From when until when it holds; the pack's date of signature unless it says otherwise.</summary>
    public DateRange When { get; init; }

    /// <summary>Words one of which a report must have for any of its claims to be linked; empty where none is needed.</summary>
    public IReadOnlyList<LinkPhrase> Context { get; init; } = [];

    /// <summary>Whether the pack marks it as unsure.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The first day on which it can have been signed; null when unknown.</summary>
    public DateOnly? SignedOn => EdtfDays.Of(Date)?.From;

    /// <summary>The name in a language.</summary>
    public string Name(bool isArabic) => isArabic ? NameAr : NameEn;

    /// <summary>The agreement as it is known to hold on a day: provisions that hold then, with their rules; null before it was signed.</summary>
    public Agreement? On(DateOnly day)
    {
        if (When.From is { } from && day < from) return null;
        var provisions = Provisions.Where(p => p.When.Contains(day)).ToList();
        if (provisions.Count == Provisions.Count) return this;
        var ids = provisions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return this with { Provisions = provisions, Rules = [.. Rules.Where(r => r.Provisions.Any(ids.Contains))] };
    }
}
