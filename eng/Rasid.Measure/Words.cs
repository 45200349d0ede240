using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>Prints the readings of given forms.</summary>
internal static class Words
{
    public static void Print(Lexicon lexicon, IEnumerable<string> forms)
    {
        var types = new WordTypes(lexicon);
        foreach (var form in forms)
        {
            var type = types.Get(form);
            Console.WriteLine(form);
            foreach (var r in type.Readings)
            {
                var a = r.Agreement;
                Console.WriteLine($"  {r.Weight,5:F1} {r.PartOfSpeech,-13} {r.Derivation,-17} {r.Lexeme?.Id ?? "-",-14} {r.Lexeme?.Lemma} [{r.Lexeme?.Class}] {r.Proclitics} +{type.Stem(r)}{(r.HasPronoun ? "+pronoun" : "")} {a.Person}{Show(a.Gender)}{Show(a.Number)}{(r.Passive ? " passive" : "")}");
            }
        }
    }

    /// <summary>Prints the chosen reading of every token of a text.</summary>
    public static void PrintChosen(Lexicon lexicon, string text)
    {
        var table = new Rasid.Text.Tokens.Tokenizer(new WordTypes(lexicon)).Tokenize(text);
        var chosen = new ReadingChooser(lexicon).Choose(table);
        for (var i = 0; i < table.Count; i++)
            Console.WriteLine($"{table[i].Type.Clean,-15} {chosen[i].PartOfSpeech,-13} {chosen[i].Derivation,-17} {chosen[i].Lexeme?.Id ?? "-",-18} {chosen[i].Weight:F1} {(chosen[i] == table[i].Type.Best ? "" : "not the best by itself: " + table[i].Type.Best.Lexeme?.Id + " " + table[i].Type.Best.PartOfSpeech)}");
    }

    private static char Show(char c) => c == '\0' ? '-' : c;
}
