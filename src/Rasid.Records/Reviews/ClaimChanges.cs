using Rasid.Records.Claims;

namespace Rasid.Records.Reviews;

/// <summary>Fields of a claim as a person has them. What is null is not said; an empty list or text says that there is none. Immutable.</summary>
public sealed record ClaimChanges
{
    /// <summary>The basis of a date that a person set.</summary>
    public const string Basis = "reviewed";

    /// <summary>Nothing changes.</summary>
    public static readonly ClaimChanges None = new();

    /// <summary>PLOVER type, upper case.</summary>
    public string? Type { get; init; }

    /// <summary>PLOVER modes.</summary>
    public IReadOnlyList<string>? Modes { get; init; }

    /// <summary>Status, as a claim's.</summary>
    public string? Status { get; init; }

    /// <summary>EDTF; empty for a day that the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>Who acts.</summary>
    public IReadOnlyList<ClaimMember>? Actors { get; init; }

    /// <summary>Who is acted on.</summary>
    public IReadOnlyList<ClaimMember>? Recipients { get; init; }

    /// <summary>Where: one place, or none.</summary>
    public IReadOnlyList<ClaimMember>? Place { get; init; }

    /// <summary>Who says so.</summary>
    public ClaimAttribution? Attribution { get; init; }

    /// <summary>Whether nothing is said of any field.</summary>
    public bool IsEmpty => !Fields.Any();

    /// <summary>The fields that are said, as <see cref="AlteredClaim"/> names them, and <c>type</c>.</summary>
    public IEnumerable<string> Fields => new (string Name, object? Value)[]
    {
        ("type", Type), ("modes", Modes), ("status", Status), ("date", Date), ("actors", Actors), ("recipients", Recipients), ("place", Place), ("attribution", Attribution),
    }.Where(f => f.Value is not null).Select(f => f.Name);

    /// <summary>All that a claim says.</summary>
    public static ClaimChanges Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimChanges
        {
            Type = claim.Type,
            Modes = claim.Modes,
            Status = claim.Status,
            Date = claim.Date,
            Actors = claim.Actors,
            Recipients = claim.Recipients,
            Place = claim.Place is { } place ? [place] : [],
            Attribution = claim.Attribution,
        };
    }

    /// <summary>These and later ones: of a field that both say the later stands.</summary>
    public ClaimChanges With(ClaimChanges later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new ClaimChanges
        {
            Type = later.Type ?? Type,
            Modes = later.Modes ?? Modes,
            Status = later.Status ?? Status,
            Date = later.Date ?? Date,
            Actors = later.Actors ?? Actors,
            Recipients = later.Recipients ?? Recipients,
            Place = later.Place ?? Place,
            Attribution = later.Attribution ?? Attribution,
        };
    }

    /// <summary>Those of these that a claim does not say already.</summary>
    public ClaimChanges Against(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimChanges
        {
            Type = Type == claim.Type ? null : Type,
            Modes = Modes is null || Modes.SequenceEqual(claim.Modes, StringComparer.Ordinal) ? null : Modes,
            Status = Status == claim.Status ? null : Status,
            Date = Date == claim.Date ? null : Date,
            Actors = IsSame(Actors, claim.Actors) ? null : Actors,
            Recipients = IsSame(Recipients, claim.Recipients) ? null : Recipients,
            Place = IsSame(Place, claim.Place is { } place ? [place] : []) ? null : Place,
            Attribution = IsSame(Attribution, claim.Attribution) ? null : Attribution,
        };
    }

    /// <summary>The claim with these fields. Its anchor, and so its id, stays.</summary>
    public Claim ApplyTo(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var changed = claim with
        {
            Modes = Modes ?? claim.Modes,
            Status = Status ?? claim.Status,
            Actors = Actors ?? claim.Actors,
            Recipients = Recipients ?? claim.Recipients,
            Place = Place is null ? claim.Place : Place.Count > 0 ? Place[0] : null,
            Attribution = Attribution ?? claim.Attribution,
        };
        if (Type is { } type) changed = changed with { ReviewedType = type == claim.Anchor.Type ? "" : type };
        return Date is not { } date || date == claim.Date ? changed : changed with { Date = date, DateBasis = date.Length > 0 ? Basis : "", DateReason = "" };
    }

    private static bool IsSame(IReadOnlyList<ClaimMember>? said, IReadOnlyList<ClaimMember> has) =>
        said is null || (said.Count == has.Count && said.Zip(has).All(p => IsSame(p.First, p.Second)));

    // Who is meant is the same by any of the report's words for it.
    private static bool IsSame(ClaimMember a, ClaimMember b) => a.Id.Length + b.Id.Length > 0 ? a.Id == b.Id : a.Text == b.Text;

    private static bool IsSame(ClaimAttribution? said, ClaimAttribution has) => said is null
        || (said.Kind == has.Kind && IsSame(All(said), All(has)));

    private static ClaimMember[] All(ClaimAttribution attribution) => attribution.Speaker is { } speaker ? [speaker, .. attribution.Also] : [];
}
