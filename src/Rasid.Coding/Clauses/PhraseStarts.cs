using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <summary>Finds the listed expressions that a form can begin: openers, governors and prepositions of several words, quantities.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed class PhraseStarts(CodingRules rules)
{
    private readonly Dictionary<WordType, bool> _starters = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether an opener, a governor phrase or a listed preposition can start with a form: looked up once a form.</summary>
    public bool CanStart(WordType type)
    {
        if (_starters.TryGetValue(type, out var known)) return known;
        if (_starters.Count >= WordTypes.Limit) _starters.Clear();
        known = rules.Openers.CanStart(type.Key) || rules.GovernorPhrases.CanStart(type.Key) || rules.Prepositions.CanStart(type.Key);
        _starters.Add(type, known);
        return known;
    }

    /// <summary>Words that say how many of what follows (ما لا يقل عن، عدد من، حوالي): what is counted stands in their place.</summary>
    public bool Quantity(ReportView view, int i, int end, out int length, out bool joined)
    {
        (length, joined) = (0, false);
        if (view.MentionAt(i) >= 0 || !CanStart(view.Tokens[i].Type) || rules.Prepositions.Find(view.Tokens, i, end, out length, out joined) is not { } row) return false;
        return row.Kind == PrepositionKind.Quantity || (row.Kind == PrepositionKind.Approximate && i + length < end && view.Readings[i + length].PartOfSpeech == PartOfSpeech.Number);
    }
}
