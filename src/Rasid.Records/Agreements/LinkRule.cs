namespace Rasid.Records.Agreements;

/// <summary>What a claim must be to say something of provisions, and what it then says. Immutable; data of a pack.</summary>
/// <remarks>
/// All that is given must hold; of a list one member is enough. Words are matched in any spelling that folds alike and with whatever
/// Arabic writes before them; a word that ends in <c>*</c> stands for all that begin so.
/// </remarks>
/// <param name="Id">Id, of its own among all rules of a pack.</param>
/// <param name="Provisions">Ids of the provisions that it links to.</param>
/// <param name="Types">PLOVER types, at least one.</param>
/// <param name="Stages">What a claim says by its status, or by its type and its status with a blank between; what is not there says nothing.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record LinkRule(
    string Id, IReadOnlyList<string> Provisions, IReadOnlyList<string> Types, IReadOnlyDictionary<string, StepStage> Stages, string Row)
{
    /// <summary>What a claim of a type and status says; null where it says nothing.</summary>
    public StepStage? StageOf(string type, string status)
    {
        // Where something is said of the type, its status alone says nothing more.
        if (Stages.Keys.Any(k => k.StartsWith(type + " ", StringComparison.Ordinal))) return Stages.TryGetValue($"{type} {status}", out var own) ? own : null;
        return Stages.TryGetValue(status, out var stage) ? stage : null;
    }

    /// <summary>PLOVER modes, one of which the claim has; empty for any.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>Actor ids, one of which acts; empty for anybody.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Actor ids, one of which is acted on; empty for anybody.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Actor ids, one of which takes part in whatever role; empty for anybody.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Place ids, one of which is where it happens; empty for anywhere.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Whether somebody of one side acts and somebody of another is acted on.</summary>
    public bool BetweenSides { get; init; }

    /// <summary>Alpha-3 code of the country where it must be, where a place is told; empty for anywhere.</summary>
    public string Country { get; init; } = "";

    /// <summary>The last day of what counts; null for no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether only a claim with a date of its own counts, all of it after the signature: what is told as background says nothing new.</summary>
    public bool IsDated { get; init; }

    /// <summary>Words that somebody who acts or is acted on is called by, or that stand near the trigger: three words before it, eight after it, names left out; one is enough.</summary>
    public IReadOnlyList<LinkPhrase> Near { get; init; } = [];

    /// <summary>Words that stand in the sentence of the claim; of each list one.</summary>
    public IReadOnlyList<IReadOnlyList<LinkPhrase>> Words { get; init; } = [];

    /// <summary>Words none of which stands in the sentence of the claim.</summary>
    public IReadOnlyList<LinkPhrase> Not { get; init; } = [];

    /// <summary>Words none of which stands right before the trigger: what follows an "that they" is wanted and not told.</summary>
    public IReadOnlyList<LinkPhrase> NotAfter { get; init; } = [];

    /// <summary>Words that name the deed, one of which is in the trigger; empty for any.</summary>
    public IReadOnlyList<LinkPhrase> Trigger { get; init; } = [];
}
