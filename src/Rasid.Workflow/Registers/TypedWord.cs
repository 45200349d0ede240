using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>What is said of one field of an item.</summary>
/// <param name="Field">The field as people name it.</param>
/// <param name="Word">The word.</param>
/// <param name="Value">How the field is by this voice, as typed; null where it does not say.</param>
public sealed record TypedWord(string Field, VerificationWord Word, string? Value = null);
