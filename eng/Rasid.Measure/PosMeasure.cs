namespace Rasid.Measure;
internal static class PosMeasure { public static void Run(Rasid.Text.Words.Lexicon lexicon, string file, bool errors) => Console.WriteLine($"{lexicon.Count} {file} {errors}"); }
