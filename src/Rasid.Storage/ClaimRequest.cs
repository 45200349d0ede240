namespace Rasid.Storage;

/// <summary>Which claims a question is about. What is empty does not narrow it; rejected claims are never among them.</summary>
public sealed record ClaimRequest
{
    /// <summary>PLOVER types, one of which it has.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Statuses, one of which it has.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Kinds of attribution, one of which it has.</summary>
    public IReadOnlyList<string> Voices { get; init; } = [];

    /// <summary>Whether no other claim of its event has another kind of attribution than <see cref="Voices"/>.</summary>
    public bool IsOnlyVoices { get; init; }

    /// <summary>Who must all stand in it, each in one and the same claim.</summary>
    public IReadOnlyList<MemberTerm> Members { get; init; } = [];

    /// <summary>
    /// What its sentence must hold: of each list one alternative; an alternative holds all of its words, a word in one of its forms, folded; a
    /// form that ends in <c>*</c> stands for all that begin so.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> Words { get; init; } = [];

    /// <summary>Whether the claims of its event may contradict each other: who asks looks whether they do.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>The first day of its dates, to the day; only together with <see cref="Types"/> and without members and words.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>First day that its dates may reach; what has no date counts by the day on which its report was published.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that its dates may reach, included; what has no date counts likewise.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Other requests: what meets one of them is found too. Their own <see cref="Or"/> and order do not count.</summary>
    public IReadOnlyList<ClaimRequest> Or { get; init; } = [];

    /// <summary>Whether the last come first.</summary>
    public bool IsNewestFirst { get; init; }
}
