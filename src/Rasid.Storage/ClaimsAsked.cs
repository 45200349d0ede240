namespace Rasid.Storage;

/// <summary>Which claims are to be looked at; what is empty does not narrow it.</summary>
/// <param name="Types">PLOVER types, upper case, at least one.</param>
/// <param name="Words">For each of several word lists the forms one of which the claim's sentence has; a form that ends in <c>*</c> stands for all that begin so.</param>
/// <param name="Members">Actor or place ids, one of which takes part or is where it happens.</param>
public sealed record ClaimsAsked(IReadOnlyList<string> Types, IReadOnlyList<IReadOnlyList<string>> Words, IReadOnlyList<string> Members)
{
    /// <summary>Statuses, one of which the claim has; empty for any.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>What else the claim must be, told before the text of its report is unpacked; null for nothing.</summary>
    public Func<ClaimRow, bool>? Wanted { get; init; }
}
