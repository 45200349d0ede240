using Rasid.Text.Words;

namespace Rasid.Actors;

/// <summary>How well a word can be part of a person's name, from the lists and from what the lexicon reads it as where it stands.</summary>
internal sealed class NameWords(Scene scene)
{
    /// <summary>A verb, a word of the grammar, or the head of another name.</summary>
    public const int None = 0;

    /// <summary>A common noun or adjective, as many names are.</summary>
    public const int Common = 1;

    /// <summary>A word that no dictionary has, a nisba, or a given name that is a common word too.</summary>
    public const int Likely = 2;

    /// <summary>A given name, or a word that only names people.</summary>
    public const int Sure = 3;

    private const int ShortestUnknown = 3;

    /// <summary>The grade of the word at an atom, its proclitics not taken off.</summary>
    public int Grade(int i)
    {
        ref readonly var atom = ref scene.Atoms[i];
        if (!atom.IsWord || atom.Form.Key.Length < 2 || scene.IsStop(i)) return None;
        var whole = atom.Form.Whole;
        if (scene.Best(i).PartOfSpeech is PartOfSpeech.Preposition) return None;
        if (whole.Given is Analysis.Sure || scene.IsKunya(i) || (scene.IsPersonName(i) && !IsCut(scene.Best(i)))) return Sure;
        if (whole.Given is not null) return scene.Best(i).IsFinite ? Common : Likely;
        if (whole.Lexicon is not null && !IsTradeName(i)) return None;
        if (HasKnownRest(atom.Form)) return None;
        var reading = scene.Best(i);
        if (HasEnding(atom.Form.Key)) return None;
        if (atom.Form.IsForeign && NameKeys.HidesArticle(atom.Form.Key)) return None;
        if (atom.Form.IsForeign) return atom.Form.Key.Length >= ShortestUnknown ? Likely : Common;
        // يحيى كزمان: behind a given name no comparison begins.
        if (reading is { IsFinite: false, HasPronoun: false, Proclitics: Proclitics.Ka } && i > 0 && scene.Follows(i, Gap.None) && scene.Whole(i - 1).Given is Analysis.Sure) return Common;
        if (reading.IsFinite || reading.HasPronoun || reading.Has(Proclitics.Wa | Proclitics.Fa | Proclitics.Bi | Proclitics.Li | Proclitics.Ka)) return None;
        if (reading.PartOfSpeech is PartOfSpeech.ProperNoun) return reading.Lexeme?.Class is "name-place" or "name-body" ? Common : Likely;
        if (reading.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective)) return None;
        if (whole.IsDefinite && atom.Form.Key[^1] == 'ي' && whole.Adjectives.Count == 0 && reading.Lexeme?.PartOfSpeech is not PartOfSpeech.Adjective) return whole.Nisba is null || whole.Nisba.Kind == ActorKind.State ? Likely : Common;
        // القادري: with the article it is no construct plural, but a family name.
        if (whole.IsDefinite && atom.Form.Key[^1] == 'ي' && reading.Agreement.Number == 'p' && whole.Adjectives.Count == 0) return Likely;
        return whole.Adjectives.Count > 0 || reading.Lexeme?.Class is "time" or "event" or "number" or "role" or "title" || reading.Agreement.Number is 'p' ? None : Common;
    }

    /// <summary>Whether what the lexicon reads as a name stands behind a proclitic; ب and the article begin family names too (بالطيب).</summary>
    private static bool IsCut(Reading reading) => reading.Has(Proclitics.Wa | Proclitics.Fa | Proclitics.Li | Proclitics.Ka) || (reading.Has(Proclitics.Bi) && !reading.IsDefinite);

    /// <summary>A case or plural ending or a pronoun, which names do not have.</summary>
    private static bool HasEnding(string key) =>
        key.EndsWith("ون", StringComparison.Ordinal) && key.Length > 6 || key.EndsWith("ته", StringComparison.Ordinal) && key.Length > 5
        || key.EndsWith("ها", StringComparison.Ordinal) && key.Length > 4 || key.EndsWith("هم", StringComparison.Ordinal) && key.Length > 4;

    /// <summary>الشيخ، القاضي: a title that is a family name too.</summary>
    private bool IsTradeName(int i) => scene.Whole(i) is { IsDefinite: true } whole && (whole.Lexicon!.Kinds & ~(LexEntry.Titles | LexEntry.Roles)) == 0 && scene.Best(i).Agreement.Number is 's' or '\0' && whole.Lexicon.Values.Count > 0;

    /// <summary>Whether something known is left when a proclitic is taken off (ومحمد, بالرئيس).</summary>
    public static bool HasKnownRest(WordForm form)
    {
        foreach (var analysis in form.Analyses)
        {
            if (analysis.HasProclitic && (analysis.Given is not null || analysis.Nisba is not null || analysis.Lexicon is not null)) return true;
        }
        return false;
    }
}
