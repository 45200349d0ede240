using System.Runtime.CompilerServices;

namespace Rasid.Text.Words;

/// <summary>What later stages worked out about a form, kept with it so that each of them works it out once and finds it without a search.</summary>
/// <remarks>
/// One place a stage. A note names who made it: two readers may ask about one form, and each trusts only notes of its own.
/// Losing a note costs time and nothing else, so no lock guards them.
/// </remarks>
[InlineArray(Stages)]
public struct FormNotes
{
    /// <summary>The place of temporal expressions.</summary>
    public const int OfTime = 0;

    /// <summary>The place of names.</summary>
    public const int OfActors = 1;

    /// <summary>The place of the rule tables of coding.</summary>
    public const int OfRules = 2;

    private const int Stages = 3;

    private object? _first;
}
