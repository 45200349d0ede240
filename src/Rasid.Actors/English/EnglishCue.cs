namespace Rasid.Actors.English;

/// <summary>One row of an English table of cues.</summary>
/// <param name="Id">Row id; of a portfolio or body head, the id that the pack and the Arabic tables use.</param>
/// <param name="As">Of an office: the heads under which the packs may hold it, in order, space-separated.</param>
/// <param name="Of">Of an office: the actor whose it is when the text does not say.</param>
/// <param name="Sector">PLOVER sector; empty when none.</param>
/// <param name="Class">What the row is for; empty for the table's usual sense.</param>
/// <param name="Source">File and line.</param>
internal sealed record EnglishCue(string Id, string As, string Of, string Sector, string Class, string Source);
