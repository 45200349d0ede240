namespace Rasid.Workflow;

/// <summary>Fields of a claim as a person typed them. What is null was not typed; <c>none</c> says that there is none.</summary>
public sealed record TypedClaim
{
    /// <summary>Says that nobody, nowhere or no day is told.</summary>
    public const string None = "none";

    /// <summary>PLOVER type, any case.</summary>
    public string? Type { get; init; }

    /// <summary>PLOVER modes, apart by commas or spaces.</summary>
    public string? Modes { get; init; }

    /// <summary>Status.</summary>
    public string? Status { get; init; }

    /// <summary>EDTF, in the digits of either script.</summary>
    public string? Date { get; init; }

    /// <summary>Who acts: ids, names or words of the report.</summary>
    public IReadOnlyList<string>? Actors { get; init; }

    /// <summary>Who is acted on, likewise.</summary>
    public IReadOnlyList<string>? Recipients { get; init; }

    /// <summary>Where, likewise.</summary>
    public string? Place { get; init; }

    /// <summary>Kind of voice: <c>author</c>, <c>official_statement</c>, <c>anonymous_official</c> or <c>media_reports</c>.</summary>
    public string? Voice { get; init; }

    /// <summary>Who says so, likewise.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => Type is null && Modes is null && Status is null && Date is null && Actors is null && Recipients is null && Place is null
        && Voice is null && Speaker is null;
}
