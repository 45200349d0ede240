using Rasid.Text;
using Rasid.Time;

namespace Rasid.Coding;

/// <summary>What one report says happened: an event with its evidence, attribution and status.</summary>
/// <param name="Type">PLOVER type of the deed.</param>
/// <param name="Modes">PLOVER modes, as the manual spells them.</param>
/// <param name="Contexts">PLOVER contexts.</param>
/// <param name="Status">Standing of the deed.</param>
/// <param name="Date">EDTF, or null when the text does not say.</param>
/// <param name="DateBasis">What the date rests on; null with no date.</param>
/// <param name="DateReason">Why an unstated date was taken; empty when stated.</param>
/// <param name="Actors">Who acts; equal sides are all here.</param>
/// <param name="Recipients">Who is acted on.</param>
/// <param name="Hosts">Who hosts.</param>
/// <param name="Auspices">Under whose auspices.</param>
/// <param name="Chairs">Who chairs; also among <paramref name="Actors"/>.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Attribution">Who says so.</param>
/// <param name="Trigger">The words that name the deed: one span, or two where a light verb and its noun stand apart.</param>
/// <param name="Evidence">The sentence, or its clause, that holds the trigger.</param>
/// <param name="Rule">Why.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record CodedEvent(
    EventType Type,
    IReadOnlyList<string> Modes,
    IReadOnlyList<string> Contexts,
    Status Status,
    string? Date,
    DateBasis? DateBasis,
    string DateReason,
    IReadOnlyList<Member> Actors,
    IReadOnlyList<Member> Recipients,
    IReadOnlyList<Member> Hosts,
    IReadOnlyList<Member> Auspices,
    IReadOnlyList<Member> Chairs,
    Member? Place,
    Attribution Attribution,
    IReadOnlyList<TextSpan> Trigger,
    TextSpan Evidence,
    RuleNode Rule,
    double Confidence);
