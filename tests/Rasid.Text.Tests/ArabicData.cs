using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Text.Tests;

/// <summary>The repository's own language data, loaded once for all tests.</summary>
internal static class ArabicData
{
    private static readonly Lazy<DataFolder> LazyFolder = new(static () => Read(Repository.At("data", "ar")));
    private static readonly Lazy<Lexicon> LazyLexicon = new(static () => Lexicon.Load(Folder));

    public static DataFolder Folder => LazyFolder.Value;

    public static Lexicon Lexicon => LazyLexicon.Value;

    public static TokenTable Tokens(string text) => new Tokenizer(new WordTypes(Lexicon)).Tokenize(text);

    public static WordType Word(string form) => new WordTypes(Lexicon).Get(form);

    private static DataFolder Read(string root) => new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Select(path => KeyValuePair.Create(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path))));
}
