namespace Rasid.Actors;

/// <summary>A post that one person holds at a time. Immutable.</summary>
/// <param name="Id">Stable ASCII id: head, portfolio, body and receiving country, with colons.</param>
/// <param name="Head">Id of its head noun (minister, ambassador …), as <c>office_heads.tsv</c> has it.</param>
/// <param name="Portfolio">Id of its field (foreign, defence …); empty when none.</param>
/// <param name="Of">Id of the body or state that it belongs to.</param>
/// <param name="To">Id of the state that receives it; empty when none.</param>
/// <param name="Sector">PLOVER sector; empty when none.</param>
/// <param name="Source">File and line of the pack row.</param>
public sealed record Office(string Id, string Head, string Portfolio, string Of, string To, string Sector, string Source);
