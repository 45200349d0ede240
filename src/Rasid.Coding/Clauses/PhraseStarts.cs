using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <summary>Finds the listed expressions that a form can begin: openers, governors and prepositions of several words, quantities.</summary>
internal sealed class PhraseStarts(CodingRules rules)
{
    /// <summary>Whether an opener, a governor phrase or a listed preposition can start with a form.</summary>
    public bool CanStart(WordType type) => rules.StartsPhrase(type);

    /// <summary>Words that say how many of what follows (ما لا يقل عن، عدد من، حوالي): what is counted stands in their place.</summary>
    public bool Quantity(ReportView view, int i, int end, out int length, out bool joined)
    {
        (length, joined) = (0, false);
        if (view.MentionAt(i) >= 0 || !CanStart(view.Tokens[i].Type) || rules.Prepositions.Find(view.Tokens, i, end, out length, out joined) is not { } row) return false;
        return row.Kind == PrepositionKind.Quantity || (row.Kind == PrepositionKind.Approximate && i + length < end && view.Readings[i + length].PartOfSpeech == PartOfSpeech.Number);
    }
}
