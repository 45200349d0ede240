using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>All that packs know of one actor. Immutable.</summary>
/// <param name="Actor">The actor with its standard names, kind, code, sector and side.</param>
/// <param name="Exists">When it was in being; open bounds when the pack does not say.</param>
/// <param name="Died">Day of death as written: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; empty when the pack has none.</param>
/// <param name="Place">Where and what kind of place; null when it is none.</param>
/// <param name="Parent">The body that it is a part of, or null.</param>
public sealed record Dossier(Actor Actor, Period Exists, string Died, PlaceFacts? Place, Actor? Parent)
{
    /// <summary>The place where the body sits, or null.</summary>
    public Actor? Seat { get; init; }

    /// <summary>Every form of its name beside the standard ones, in file order.</summary>
    public IReadOnlyList<NameForm> Names { get; init; } = [];

    /// <summary>Bodies that are parts of it.</summary>
    public IReadOnlyList<Actor> Parts { get; init; } = [];

    /// <summary>Offices that the person held, the latest first.</summary>
    public IReadOnlyList<Tenure> Offices { get; init; } = [];

    /// <summary>Who held the offices of the body or state, the latest first.</summary>
    public IReadOnlyList<Tenure> Holders { get; init; } = [];

    /// <summary>Other posts of the person, the latest first.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>Other posts at the body or state, the latest first.</summary>
    public IReadOnlyList<Post> Staff { get; init; } = [];

    /// <summary>Ties of family, in either direction: the actor is one of the two.</summary>
    public IReadOnlyList<Kinship> Kin { get; init; } = [];

    /// <summary>Bodies on which it sits.</summary>
    public IReadOnlyList<Membership> Seats { get; init; } = [];

    /// <summary>Who sits on the body.</summary>
    public IReadOnlyList<Membership> Members { get; init; } = [];
}
