using Rasid.Actors;
using Rasid.Text;

namespace Rasid.Coding;

/// <summary>An actor, recipient, host, speaker or place of one event, with the words that name it.</summary>
/// <param name="Span">The words in the original.</param>
/// <param name="Text">The characters of <paramref name="Span"/>.</param>
/// <param name="Id">Actor id: of the pack, or the stable key of an unresolved name; null for a description.</param>
/// <param name="Country">ISO 3166 alpha-3 or PLOVER's codes; empty when none.</param>
/// <param name="Sector">PLOVER sector; empty when none.</param>
/// <param name="Side">Side under the agreement.</param>
public sealed record Member(TextSpan Span, string Text, string? Id, string Country, string Sector, Side Side);
