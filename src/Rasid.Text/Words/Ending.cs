namespace Rasid.Text.Words;

/// <summary>Whether a pronoun may follow an ending.</summary>
internal enum BeforePronoun : byte
{
    /// <summary>With or without.</summary>
    May,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Only so.</summary>
    Must,
}

/// <summary>One row of <c>endings.tsv</c>: what stands around a stem of a slot, and what it says.</summary>
internal sealed record Ending(StemSlot Slot, string Prefix, string Suffix, Agreement Agreement, BeforePronoun Pronoun, double Weight);
