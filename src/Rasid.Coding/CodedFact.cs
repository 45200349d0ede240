using Rasid.Text;

namespace Rasid.Coding;

/// <summary>A statement that fits no PLOVER type (an election day, a ruling, a state of affairs), kept with its evidence.</summary>
/// <param name="Kind">Kind of fact, lower case: <c>election</c>, <c>appointment</c>, <c>ruling</c>, <c>presence</c>, <c>division</c>, <c>concern</c>, <c>assessment</c>, <c>statement</c>, <c>topic</c>, <c>state</c>, <c>disaster</c>, <c>damage</c>, <c>casualties</c>, <c>death</c>, <c>relations</c>, <c>legislation</c>, <c>migration</c>.</param>
/// <param name="Status">Its standing.</param>
/// <param name="Date">EDTF, or null.</param>
/// <param name="Actors">Who it is about.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Attribution">Who says so.</param>
/// <param name="Trigger">The words that name it.</param>
/// <param name="Evidence">Its sentence.</param>
/// <param name="Rule">Why.</param>
public sealed record CodedFact(
    string Kind,
    Status Status,
    string? Date,
    IReadOnlyList<Member> Actors,
    Member? Place,
    Attribution Attribution,
    IReadOnlyList<TextSpan> Trigger,
    TextSpan Evidence,
    RuleNode Rule);
