namespace Rasid.Storage;

/// <summary>Which statements of fact a question is about. What is empty does not narrow it.</summary>
public sealed record FactRequest
{
    /// <summary>Kinds (<c>election</c>, <c>ruling</c> …), one of which it has.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Who must all stand in it; of the roles <see cref="ClaimRoles.Actor"/>, <see cref="ClaimRoles.Place"/> and <see cref="ClaimRoles.Speaker"/> count.</summary>
    public IReadOnlyList<MemberTerm> Members { get; init; } = [];

    /// <summary>What its sentence must hold, as in <see cref="ClaimRequest.Words"/>.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> Words { get; init; } = [];

    /// <summary>Other requests: what meets one of them is found too. Their own <see cref="Or"/> does not count.</summary>
    public IReadOnlyList<FactRequest> Or { get; init; } = [];

    /// <summary>First day, as in <see cref="ClaimRequest.From"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, as in <see cref="ClaimRequest.To"/>.</summary>
    public DateOnly? To { get; init; }
}
