namespace Rasid.Records;

/// <summary>What an id of the record names.</summary>
public enum RecordIdKind
{
    /// <summary>A report: <c>r-…</c>.</summary>
    Report,

    /// <summary>An event: <c>e-…</c>.</summary>
    Event,

    /// <summary>A claim: <c>c-…</c>.</summary>
    Claim,

    /// <summary>A statement of fact: <c>f-…</c>.</summary>
    Fact,

    /// <summary>A person's word of review, by its entry: <c>w-…</c>.</summary>
    Word,

    /// <summary>An item of a register: <c>i-…</c>.</summary>
    Item,
}
