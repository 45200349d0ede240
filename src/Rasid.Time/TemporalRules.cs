using Rasid.Text.Tables;
using Rasid.Time.Grammar;

namespace Rasid.Time;

/// <summary>The words and rules of time of one language.</summary>
/// <remarks>Immutable after <see cref="Load"/>; safe on any thread.</remarks>
public sealed class TemporalRules
{
    private const string Folder = "time/";
    private const string Suffix = ".tsv";
    private const string Examples = ".examples.tsv";
    private const string RulePrefix = "rules";

    private TemporalRules(Vocabulary vocabulary, RuleBook book, Symbols symbols) => (Vocabulary, Book, Symbols) = (vocabulary, book, symbols);

    /// <summary>Ids of the rules, in the order of the files.</summary>
    public IEnumerable<string> Ids => Book.All.Select(r => r.Id);

    internal Vocabulary Vocabulary { get; }

    internal RuleBook Book { get; }

    internal Symbols Symbols { get; }

    /// <summary>Loads <c>time/*.tsv</c> and the words of numbers from <c>words/numerals.tsv</c>: tables whose name begins with "rules" hold rules, all others words; examples are left out.</summary>
    /// <param name="data">The language's data folder (<c>data/ar</c>).</param>
    /// <exception cref="DataFaultException">A table, word or rule cannot be used.</exception>
    public static TemporalRules Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var words = new List<DataTable>();
        var rules = new List<DataTable>();
        foreach (var name in data.Names)
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal) || !name.EndsWith(Suffix, StringComparison.Ordinal)
                || name.EndsWith(Examples, StringComparison.Ordinal)) continue;
            (name.AsSpan(Folder.Length).StartsWith(RulePrefix, StringComparison.Ordinal) ? rules : words).Add(data.Table(name));
        }
        if (words.Count == 0 || rules.Count == 0) throw new DataFaultException("RSD1301", Folder, 0, "the folder holds no words or no rules of time: add the files");
        var symbols = new Symbols();
        var vocabulary = Vocabulary.Load(words, data.Table(NumberWords.Table), RuleBook.Mentions(rules), symbols);
        return new TemporalRules(vocabulary, RuleBook.Load(rules, symbols), symbols);
    }
}
