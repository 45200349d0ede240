using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What became of a word of review.</summary>
/// <param name="Word">Id of its entry; null when it was not taken.</param>
/// <param name="Claim">The claim that it is about; null when there is none.</param>
/// <param name="Fault">Why it was not taken; null when it was.</param>
public sealed record ReviewAnswer(Hash256? Word, Hash256? Claim, ReviewFault? Fault)
{
    internal static ReviewAnswer Refused(ReviewFault fault, Hash256? claim = null) => new(null, claim, fault);

    internal static ReviewAnswer Refused(string code, params string[] args) => new(null, null, new ReviewFault(code, args));
}
