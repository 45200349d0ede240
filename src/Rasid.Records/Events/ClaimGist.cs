namespace Rasid.Records.Events;

/// <summary>What of a claim decides which event it is of. Immutable; kept beside the claim so that no text is read again.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Standing">Whether it took place (<c>held</c>: happened or ongoing), else its status.</param>
/// <param name="Day">First day, counted from 0001-01-01; null when the claim names no span of at most three days.</param>
/// <param name="Published">Day of publication, counted alike; 0 when unknown.</param>
/// <param name="Act">The first part of the trigger's rule: verb and noun of one deed share it.</param>
/// <param name="Modes">PLOVER modes.</param>
/// <param name="Actors">Ids of those who act and are known.</param>
/// <param name="Recipients">Ids of those who are acted on and are known.</param>
/// <param name="Objects">Those who are acted on and are not known: the folded words of each, numbers left out.</param>
/// <param name="Place">Id of the place, else its folded words; empty without one.</param>
/// <param name="IsBroad">Whether the place is a whole state.</param>
/// <param name="Modifier">Which of its kind the deed is: the ordinal, number or other attribute right after the trigger; empty when none.</param>
/// <param name="Names">Ids of those and of the places that its sentence names, states left out.</param>
/// <param name="Words">Hashes of the words around the trigger that are no names, times or short words; ascending.</param>
public sealed record ClaimGist(
    Hash256 Claim,
    string Type,
    string Standing,
    int? Day,
    int Published,
    string Act,
    IReadOnlyList<string> Modes,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> Objects,
    string Place,
    bool IsBroad,
    string Modifier,
    IReadOnlyList<string> Names,
    IReadOnlyList<long> Words)
{
    /// <summary>Whether a person changed what it says: among copies it stands for the statement.</summary>
    public bool IsReviewed { get; init; }

    /// <summary>Claims of one slot are compared with each other: type, standing and first day. Empty when the claim is compared with none.</summary>
    public string Slot => Day is { } day ? $"{Type} {Standing} {day}" : "";

    /// <summary>Everyone who takes part and is known.</summary>
    public IEnumerable<string> Known => Actors.Concat(Recipients).Distinct(StringComparer.Ordinal);

    /// <summary>How much the claim says of its event: the fuller ones are placed first.</summary>
    internal int Fullness => (Known.Count() * 4) + (Place.Length > 0 && !IsBroad ? 2 : 0) + Objects.Count + Math.Min(Words.Count, 8);
}
