using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>What verbs and nouns do to the deeds below them, off <c>governors.tsv</c>.</summary>
internal sealed class EnglishGoverning(CodingRules rules)
{
    private readonly List<(GovernorRow Row, int Last)> _rows = [];

    /// <summary>The governor of a verb or noun phrase where nothing follows that it asks for.</summary>
    public GovernorRow? Of(ReportView view, Phrase phrase)
    {
        if (phrase.Kind == PhraseKind.Noun)
        {
            for (var t = phrase.Body; t <= phrase.Last; t++)
            {
                if (view.MentionAt(t) < 0 && EnglishWords.Noun(view, t) is { } noun && rules.Governors.Find(view.Tokens, t, noun, _rows)) return Best(view, phrase);
            }
            return null;
        }
        // is ready, was able: be alone leads to what stands behind it.
        if (phrase.Reading is { Lexeme: { Class: "be" or "be-not" } be }) return new GovernorRow("be", GovernorEffect.Reflect, "", null, false, be.Source);
        return phrase.Reading is { } reading && rules.Governors.Find(view.Tokens, phrase.Head, reading, _rows) ? Best(view, phrase) : null;
    }

    public bool IsSpeech(ReportView view, Phrase verb) => Of(view, verb)?.Effect is GovernorEffect.Speech or GovernorEffect.Announce;

    /// <summary>Whether a clause may follow as what is said, wanted or thought.</summary>
    public bool TakesContent(ReportView view, Phrase verb) => Of(view, verb)?.Effect is GovernorEffect.Speech or GovernorEffect.Announce or GovernorEffect.Deny or GovernorEffect.Maybe or GovernorEffect.Call or GovernorEffect.Plan or GovernorEffect.React or GovernorEffect.Effort;

    /// <summary>The governor whose infinitive tells what is planned, called for or tried.</summary>
    public GovernorRow? OfInfinitive(ReportView view, Phrase governor) => Of(view, governor);

    public bool IsGovernorNoun(ReportView view, Phrase noun) => Of(view, noun) is not null;

    /// <summary>The first row whose preposition, if it asks for one, stands in the clause behind the word.</summary>
    private GovernorRow? Best(ReportView view, Phrase phrase)
    {
        foreach (var (row, _) in _rows)
        {
            if (row.Needs.Length == 0 || Follows(view, phrase, row.Needs)) return row;
        }
        return null;
    }

    private static bool Follows(ReportView view, Phrase phrase, string needs)
    {
        var next = phrase.Last + 1;
        if (next >= view.Tokens.Count) return false;
        var key = view.Tokens[next].Key;
        foreach (var need in needs.Split('|'))
        {
            if (need == key) return true;
            if (phrase.Clause?.Phrases.Exists(p => p.First > phrase.First && p.Preposition == need) ?? false) return true;
        }
        return false;
    }
}
