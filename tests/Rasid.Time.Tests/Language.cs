using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Time.Tests;

/// <summary>The repository's own language data, and readers over it.</summary>
internal static class Language
{
    public static readonly DataFolder Data = Folder(Repository.At("data", "ar"));

    public static readonly TemporalRules Rules = TemporalRules.Load(Data);

    public static TemporalReader Reader() => new(Rules);

    private static readonly Lexicon Words = Lexicon.Load(Data);

    public static Tokenizer Tokenizer() => new(new WordTypes(Words));

    public static ReadingChooser Chooser() => new(Words);

    public static TokenTable Tokens(string text) => Tokenizer().Tokenize(text);

    public static IReadOnlyList<TemporalExpression> Read(string text, DateTime? reference, Prefer prefer = Prefer.Past) =>
        Reader().Read(Tokens(text), reference, prefer);

    /// <summary>A folder that only this workshop has; null elsewhere.</summary>
    public static string? Shared(string path)
    {
        var full = Repository.At("..", "shared", path);
        return File.Exists(full) || Directory.Exists(full) ? full : null;
    }

    public static DataFolder Folder(string path) => new(Directory.GetFiles(path, "*.tsv", SearchOption.AllDirectories)
        .Select(f => KeyValuePair.Create(Path.GetRelativePath(path, f).Replace('\\', '/'), File.ReadAllText(f))));
}
