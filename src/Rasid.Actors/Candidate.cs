namespace Rasid.Actors;

/// <summary>A mention as it is being made: atoms, not yet spans.</summary>
internal sealed class Candidate
{
    public required int First { get; init; }

    public required int Last { get; set; }

    /// <summary>Letters of the first token that stand before the name.</summary>
    public required int Strip { get; init; }

    public required Actor Actor { get; set; }

    public required string Rule { get; set; }

    public bool IsResolved { get; set; }

    public bool IsOptional { get; set; }

    /// <summary>Whether what the rest of the report names may still tell whose short form it is.</summary>
    public bool IsPending { get; init; }

    /// <summary>Whom it may mean, when more than one is possible.</summary>
    public List<Actor> Candidates { get; } = [];

    public bool IsMetonym { get; init; }

    public string? Office { get; set; }

    /// <summary>Bare head noun, by which a later short form points back.</summary>
    public string Head { get; init; } = "";

    public List<Candidate> Parts { get; } = [];
}
