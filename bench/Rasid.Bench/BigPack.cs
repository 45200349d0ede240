using System.Globalization;
using System.Text;

namespace Rasid.Bench;

/// <summary>Makes a pack of invented people and bodies with many name rows, the same on every machine.</summary>
internal static class BigPack
{
    private const int NamesAnActor = 4;

    // Syllables of invented names: no word of any text, so that what is measured is looking and not finding.
    private static readonly string[] First = ["سالو", "مارو", "نبيو", "حمزو", "رائو", "طارو", "كمالو", "فؤاو", "زيادو", "ياسو", "عمادو", "وائلو", "هيثو", "باسلو", "غيثو", "ثامو"];
    private static readonly string[] Middle = ["با", "تا", "جا", "دا", "را", "زا", "سا", "شا", "صا", "طا", "عا", "فا", "قا", "كا", "لا", "ما"];
    private static readonly string[] Last = ["نيم", "روف", "كيل", "دور", "سيف", "طين", "موح", "غار", "شيد", "زول", "تير", "بيك", "لوب", "فان", "هود", "ميس"];

    /// <summary>Writes the pack; returns how many rows name someone.</summary>
    public static int Write(string folder, int rows)
    {
        Directory.CreateDirectory(folder);
        var actors = new StringBuilder("id\tkind\tcode\tsector\tside\tfrom\tto\tname_en\tneed\tunsure\tsource\tname_ar\n");
        var names = new StringBuilder("actor\tlang\tkind\tneed\tsource\tform\n");
        var count = 0;
        for (var n = 0; count < rows; n++)
        {
            var (given, family) = (Word(n % 4096), Word(n / 7 % 4096));
            var id = string.Create(CultureInfo.InvariantCulture, $"invented-{n}");
            var number = Word(n, "ال");
            actors.Append(CultureInfo.InvariantCulture, $"{id}\tperson\tLBY\tGOV\tnone\t\t\tInvented {n}\t\t\tinvented for measuring\t{given} {family} {number}\n");
            count++;
            for (var k = 1; k < NamesAnActor && count < rows; k++, count++)
            {
                var form = k switch { 1 => $"{given} بن {family} {number}", 2 => $"{family} {number} {given}", _ => $"أبو {given} {family} {number}" };
                names.Append(CultureInfo.InvariantCulture, $"{id}\tar\tfull\t\tinvented for measuring\t{form}\n");
            }
        }
        File.WriteAllText(Path.Combine(folder, "actors.tsv"), actors.ToString());
        File.WriteAllText(Path.Combine(folder, "names.tsv"), names.ToString());
        File.WriteAllText(Path.Combine(folder, "pack.yaml"), "id: invented\nname_en: Invented\nname_ar: مخترعة\n");
        return count;
    }

    private static string Word(int n, string prefix = "")
    {
        var word = new StringBuilder(prefix).Append(First[n & 15]).Append(Middle[(n >> 4) & 15]).Append(Last[(n >> 8) & 15]);
        for (n >>= 12; n > 0; n >>= 4) word.Append(Middle[n & 15]);
        return word.ToString();
    }
}
