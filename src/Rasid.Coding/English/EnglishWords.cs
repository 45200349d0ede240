using Rasid.Coding.Clauses;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>What a token of an English sentence can be, by its readings alone.</summary>
internal static class EnglishWords
{
    /// <summary>The class of a function word; empty for any other.</summary>
    public static string Function(ReportView view, int token)
    {
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading.Lexeme is { } lexeme && lexeme.Id[0] == 'f') return lexeme.Class;
        }
        return "";
    }

    /// <summary>Whether a token has a function of this class among its readings.</summary>
    public static bool Is(ReportView view, int token, string name)
    {
        if (token < 0 || token >= view.Tokens.Count) return false;
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading.Lexeme is { } lexeme && lexeme.Id[0] == 'f' && lexeme.Class == name) return true;
        }
        return false;
    }

    public static bool IsPreposition(ReportView view, int token) => token < view.Tokens.Count && Has(view, token, PartOfSpeech.Preposition);

    /// <summary>The verb reading of a derivation; null when the word has none.</summary>
    public static Reading? Verb(ReportView view, int token, Derivation derivation)
    {
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading.PartOfSpeech == PartOfSpeech.Verb && reading.Derivation == derivation) return reading;
        }
        return null;
    }

    /// <summary>The bare form of a verb (to meet, will meet).</summary>
    public static Reading? Base(ReportView view, int token)
    {
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading is { PartOfSpeech: PartOfSpeech.Verb, Derivation: Derivation.Imperfect, Agreement.Number: 'p' }) return reading;
        }
        return null;
    }

    public static Reading? Noun(ReportView view, int token)
    {
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading is { PartOfSpeech: PartOfSpeech.Noun }) return reading;
        }
        return null;
    }

    /// <summary>Whether a token can be the verb of a clause, whatever else it may be.</summary>
    public static bool MayBeFinite(ReportView view, int token) => Is(view, token, "be") || Is(view, token, "have") || Is(view, token, "do") || Is(view, token, "future") || Is(view, token, "may") || Is(view, token, "can") || Is(view, token, "must")
        || Is(view, token, "be-not") || Is(view, token, "have-not") || Is(view, token, "do-not") || Is(view, token, "can-not") || Is(view, token, "future-not")
        || Verb(view, token, Derivation.Perfect) is not null;

    private static bool Has(ReportView view, int token, PartOfSpeech part)
    {
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading.PartOfSpeech == part) return true;
        }
        return false;
    }
}
