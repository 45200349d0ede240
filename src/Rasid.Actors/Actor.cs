namespace Rasid.Actors;

/// <summary>Someone or somewhere that a pack knows.</summary>
/// <param name="Id">Stable ASCII id of the pack row.</param>
/// <param name="Kind">What it is.</param>
/// <param name="NameAr">Standard Arabic name.</param>
/// <param name="NameEn">Standard English name.</param>
/// <param name="Country">ISO 3166 alpha-3, or PLOVER's IGO, UNO, EUR, NGO, IMG, ISM, MNC; empty when none.</param>
/// <param name="Sector">PLOVER sector; empty when none.</param>
/// <param name="Side">Side under the agreement.</param>
/// <param name="Source">File and line of the pack row.</param>
public sealed record Actor(string Id, ActorKind Kind, string NameAr, string NameEn, string Country, string Sector, Side Side, string Source);
