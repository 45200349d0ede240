namespace Rasid.Text.Words;

/// <summary>What the letters as written say about a reading that folding made possible.</summary>
internal static class Spelling
{
    /// <summary>Whether a form is spelled as its row; an alef left without its hamza is a slip, not another word.</summary>
    public static bool Same(ReadOnlySpan<char> written, string lemma)
    {
        if (written.Length != lemma.Length) return false;
        for (var i = 0; i < lemma.Length; i++)
        {
            if (written[i] != lemma[i] && !(i == 0 && written[i] == 'ا' && lemma[i] is 'أ' or 'إ')) return false;
        }
        return true;
    }

    /// <summary>Whether the reading can be spelled so, and what it loses when it is spelled oddly.</summary>
    public static bool Allows(string clean, ReadOnlySpan<char> written, StemEntry entry, Ending ending, bool pronoun, Lexeme lexeme, out double penalty)
    {
        penalty = 0;
        var last = clean[^1];
        var verb = entry.Derivation is Derivation.Perfect or Derivation.Imperfect or Derivation.Imperative;
        if (last == 'ة')
        {
            // Only a ta marbuta, or a word of the table that ends so, is written so.
            if (verb || pronoun) return false;
            if (ending.Suffix is not "ه" && (ending.Suffix.Length > 0 || lexeme.Lemma[^1] != 'ة')) return false;
        }
        else if (last == 'ه' && !pronoun && ending.Suffix == "ه") penalty -= 2.2;
        if (last == 'ى' && !pronoun && (ending.Suffix.EndsWith('ي') || (lexeme.Lemma[^1] == 'ي' && entry.Derivation == Derivation.None))) penalty -= 2;
        if (last == 'ي' && !pronoun && ending.Suffix.Length == 0)
        {
            if (entry.Derivation == Derivation.None && lexeme.Lemma[^1] == 'ى') penalty -= 1.5;
            if (entry.Derivation == Derivation.Perfect && !entry.Passive && lexeme.Lemma[^1] == 'ى') penalty -= 1.5;
        }
        if (last == 'ى' && pronoun) return false;
        switch (written[0])
        {
            case 'إ':
                if (verb || entry.Derivation is Derivation.ActiveParticiple or Derivation.PassiveParticiple) penalty -= 3;
                if (entry.Derivation == Derivation.None && lexeme.Lemma[0] is 'أ' or 'ا' or 'آ') penalty -= 1;
                break;
            case 'أ':
                if (entry.Derivation == Derivation.VerbalNoun && (lexeme.Lemma[0] == 'ا' || (lexeme.Lemma[0] == 'أ' && lexeme.Lemma.Length == 4))) penalty -= 2.5;
                if (entry.Derivation == Derivation.Perfect && lexeme.Lemma[0] == 'ا') penalty -= 2;
                if (entry.Derivation == Derivation.None && lexeme.Lemma[0] is 'إ' or 'ا' or 'آ') penalty -= 1;
                break;
            case 'آ':
                if (entry.Derivation == Derivation.None && lexeme.Lemma[0] != 'آ') penalty -= 1;
                break;
        }
        return true;
    }
}
