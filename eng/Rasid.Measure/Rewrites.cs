using System.Text.RegularExpressions;
using Rasid.Records.Families;

namespace Rasid.Measure;

/// <summary>Rewrites the samples as other outlets would run them, and counts which rewrites are taken for kin of their report, and of which others.</summary>
internal static partial class Rewrites
{
    private const string Lead = "في تطور جديد تابعته غرفة الأخبار، تحدثت مصادر متطابقة عن خطوة قال مراقبون إنها قد تغيّر مسار الملف خلال الأسابيع المقبلة.";

    /// <summary>Words that desks put for one another.</summary>
    private static readonly (string, string)[] Synonyms =
    [
        ("أعلنت", "كشفت"), ("أعلن", "كشف"), ("وقال", "وأوضح"), ("وقالت", "وأوضحت"), ("أكد", "شدد"), ("أكدت", "شددت"), ("رحبت", "أشادت"), ("ورحبت", "وأشادت"),
        ("اتفاق", "تفاهم"), ("اجتماع", "لقاء"), ("اليوم", "هذا اليوم"), ("كما", "كذلك"), ("إن", "بأن"), ("من دون", "بلا"), ("said", "stated"), ("also", "further"), ("would", "will"),
    ];

    private static readonly (string Kind, Func<string[], string[]> Make)[] Kinds =
    [
        ("cut to three fifths", p => p[..Math.Max(1, p.Length * 3 / 5)]),
        ("cut to two fifths", p => p[..Math.Max(1, p.Length * 2 / 5)]),
        ("paragraphs in another order", p => [.. p.Skip(1).Reverse(), p[0]]),
        ("new headline and lead", p => [Lead, .. p.Skip(1)]),
        ("every number corrected", p => [.. p.Select(x => Number().Replace(x, static m => m.Value + "1"))]),
        ("own words for common ones", p => [.. p.Select(Reworded)]),
        ("cut, reordered, new lead", p => [Lead, .. p.Skip(1).Take(Math.Max(1, p.Length / 2)).Reverse()]),
        ("set into a longer report", p => [.. Enumerable.Repeat(Lead, 1), .. p, Background(p), Background(p)]),
    ];

    public static int Run(string samples)
    {
        var originals = Directory.EnumerateFiles(samples, "*.txt").Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f)[..2], Paragraphs: Paragraphs(f))).ToList();
        var sets = originals.Select(o => Shingles.Of(string.Join('\n', o.Paragraphs))).ToList();
        var (all, found, wrong) = (0, 0, 0);
        foreach (var (kind, make) in Kinds)
        {
            var hits = 0;
            for (var i = 0; i < originals.Count; i++)
            {
                var rewrite = Shingles.Of(string.Join('\n', make(originals[i].Paragraphs)));
                var keys = MinHash.KeysOf(rewrite);
                for (var k = 0; k < originals.Count; k++)
                {
                    if (!MinHash.KeysOf(sets[k]).Intersect(keys).Any() || !Kinship.Of(rewrite, sets[k]).IsFamily) continue;
                    if (k == i) hits++;
                    else wrong++;
                }
            }
            (all, found) = (all + originals.Count, found + hits);
            Console.WriteLine($"{hits,3} of {originals.Count}  {kind}");
        }
        Console.WriteLine($"REWRITES {all} recall={(double)found / all:F3} precision={(double)found / Math.Max(1, found + wrong):F3}");
        return 0;
    }

    private static string[] Paragraphs(string file) => [.. File.ReadAllLines(file).Skip(1).Where(static l => l.Trim().Length > 0)];

    private static string Reworded(string paragraph)
    {
        foreach (var (from, to) in Synonyms) paragraph = Regex.Replace(paragraph, $@"(?<!\w){from}(?!\w)", to);
        return paragraph;
    }

    // Filler of the same length that no sample has: its own words, each with a letter more.
    private static string Background(string[] paragraphs) => string.Join(' ', paragraphs[0].Split(' ').Select(static w => w + "ة"));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
