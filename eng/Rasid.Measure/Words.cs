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

    private static char Show(char c) => c == '\0' ? '-' : c;
}
