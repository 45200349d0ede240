using Rasid.Records.Keys;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>States, judgements and standings of items in words of both languages.</summary>
public static class ItemWords
{
    private static readonly WordBook Words = new("Rasid.Workflow.Registers.Items");

    /// <summary>How far something is verified.</summary>
    public static string State(ItemState state, Language language) => Words.Get("state." + state.Name(), language);

    /// <summary>What a voice does: confirms, disputes, did not see it.</summary>
    public static string Word(VerificationWord word, Language language) => Words.Get("word." + word.Name(), language);

    /// <summary>What a voice does with one field.</summary>
    public static string Word(VerificationWord word, string field, Language language) => Words.Format("of-field." + word.Name(), language, field);

    /// <summary>What a report says of an item: <see cref="Records.Payloads.ItemLinked.Words"/>.</summary>
    public static string Says(string says, Language language) => Words.Find("says." + says, language) ?? says;

    /// <summary>Why an entry does not count: <see cref="JudgedEntry.Why"/>. Empty where it counts.</summary>
    public static string Why(string why, Language language)
    {
        ArgumentNullException.ThrowIfNull(why);
        return why.Length == 0 ? "" : Words.Find("why." + why, language) ?? why;
    }

    /// <summary>Signed by whom, attested, or why it does not count.</summary>
    public static string Standing(JudgedEntry entry, Language language)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!entry.Counts) return Why(entry.Why, language);
        if (entry.Standing.Kind != StandingKind.KeySigned) return Words.Get("standing.attested", language);
        return entry.Standing.Name.Length > 0 ? Words.Format("standing.signed", language, entry.Standing.Name) : Words.Get("standing.signed-bare", language);
    }
}
