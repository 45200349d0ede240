using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>A judgement as a person types it.</summary>
/// <param name="Word">
/// The word on the whole. Null where only fields are spoken of: then the voice's last word on the whole and on other fields stays, as far as it still
/// holds, and where it said none the rest was not seen.
/// </param>
/// <param name="Fields">The fields of which something of their own is said.</param>
public sealed record TypedVerification(VerificationWord? Word, IReadOnlyList<TypedWord> Fields)
{
    /// <summary>The day of the judgement, EDTF; empty when it is today.</summary>
    public string Day { get; init; } = "";

    /// <summary>What it rests on: ids of reports, events and items, names of files of the record, or words.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
