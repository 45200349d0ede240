using Rasid.Text.Tables;

namespace Rasid.Text.Words;

/// <summary>Reads the word tables into lexemes and the index of their stems.</summary>
internal sealed class LexiconLoader
{
    private readonly DataFolder _data;
    private readonly List<LexemeEntry> _lexemes = [];
    private readonly List<DataFault> _faults = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (float Verbal, float Nominal)> _counts = new(StringComparer.Ordinal);
    private readonly VerbStemCache _paradigms = new();
    private readonly char[] _stem = new char[32];

    public LexiconLoader(DataFolder data) => _data = data;

    public StemIndex Index { get; } = new(60_000);

    public IReadOnlyList<LexemeEntry> Lexemes => _lexemes;

    public void Run()
    {
        foreach (var row in Rows("words/counts.tsv")) _counts[row["id"]] = (WeightOf(Affixes.Number(row, "finite")), WeightOf(Affixes.Number(row, "other")));
        foreach (var row in Rows("words/verbs.tsv")) Guard(row, Verb);
        foreach (var row in Rows("words/verb-irregular.tsv")) Guard(row, Irregular);
        foreach (var row in Rows("words/nouns.tsv")) Guard(row, Noun);
        foreach (var row in Rows("words/adjectives.tsv")) Guard(row, Adjective);
        foreach (var row in Rows("words/function-words.tsv")) Guard(row, Function);
        foreach (var row in Rows("words/numerals.tsv")) Guard(row, Numeral);
        if (_faults.Count > 0) throw new DataFaultException(_faults);
    }

    private static readonly float Seldom = WeightOf(0);

    /// <summary>How a count in the corpora tips the balance: a hundredfold count outweighs a joined و or ب, not a rule.</summary>
    private static float WeightOf(double count) => (float)Math.Clamp(0.2 * Math.Log((count + 0.5) / 10), -0.6, 1.0);

    private IReadOnlyList<DataRow> Rows(string file) => _data.Has(file) ? _data.Table(file).Rows : [];

    private void Guard(DataRow row, Action<DataRow> read)
    {
        try
        {
            read(row);
        }
        catch (DataFaultException fault)
        {
            _faults.AddRange(fault.Faults);
        }
    }

    private int Lexeme(DataRow row, string prefix, PartOfSpeech pos, string form, bool surface = false, int verbalForm = 0)
    {
        var id = prefix + row.Required("id");
        if (!_ids.Add(id)) throw row.Fault("RSD1103", $"the id \"{id}\" stands twice: choose another");
        var weight = (float)Affixes.Number(row, "weight");
        // Function words are weighed by hand: counting would only confirm them.
        var (verbal, nominal) = prefix == "f:" ? (0f, 0f) : _counts.GetValueOrDefault(id, (Seldom, Seldom));
        _lexemes.Add(new LexemeEntry(new Lexeme(id, form, pos, row["class"], $"{row.File}:{row.Line}") { Form = verbalForm }, surface, pos == PartOfSpeech.ProperNoun && row["article"] != "yes", weight + verbal, weight + nominal));
        return _lexemes.Count - 1;
    }

    private void Verb(DataRow row)
    {
        var lemma = row.Required("lemma");
        var form = (int)Affixes.Number(row, "form");
        if (form is not ((>= 1 and <= 12) or 14)) throw row.Fault("RSD1104", $"{form} is no verbal form: use 1 to 10, 11, 12 or 14");
        var root = Root(row);
        var lexeme = Lexeme(row, "v:", PartOfSpeech.Verb, lemma, verbalForm: form);
        var key = Normalizer.Key(lemma);
        var made = "";
        var found = false;
        foreach (var stem in _paradigms.Of(root, form, row["vowel"]))
        {
            var written = _stem.AsSpan(0, VerbStemCache.Fill(stem.Stem, root, _stem));
            if (stem is { Slot: StemSlot.PerfectBare, Passive: false })
            {
                found |= written.SequenceEqual(key);
                made = written.ToString();
            }
            Index.Add(written, lexeme, stem.Slot, stem.Derivation, stem.Passive);
        }
        if (!found) throw row.Fault("RSD1105", $"root and form give {made}, the lemma is {lemma}: correct one of them");
        foreach (var masdar in row.List("masdars")) VerbalNoun(masdar, lexeme);
    }

    private void VerbalNoun(string masdar, int lexeme)
    {
        var key = Normalizer.Key(masdar);
        if (masdar.EndsWith('ة')) Index.Add(key.AsSpan()[..^1], lexeme, StemSlot.Feminine, Derivation.VerbalNoun, false);
        else Index.Add(key, lexeme, StemSlot.MasculineAt, Derivation.VerbalNoun, false);
    }

    private static string Root(DataRow row)
    {
        var radicals = new List<char>(4);
        foreach (var c in row.Required("root"))
        {
            if (c is ' ' or '-') continue;
            radicals.Add(c is 'أ' or 'إ' or 'ا' or 'آ' or 'ؤ' or 'ئ' ? 'ء' : c);
        }
        return radicals.Count is 3 or 4 ? new string([.. radicals]) : throw row.Fault("RSD1106", "a root has three or four radicals: separate them by -");
    }

    private void Irregular(DataRow row)
    {
        var id = "v:" + row.Required("verb");
        var lexeme = _lexemes.FindIndex(l => l.Lexeme.Id == id);
        if (lexeme < 0) throw row.Fault("RSD1107", $"verbs.tsv has no row {id[2..]}: add it or correct the id");
        Index.Add(Normalizer.Key(row.Required("form")), lexeme, row.Enum<StemSlot>("slot"), row.Enum<Derivation>("derivation"), row["passive"] == "yes");
    }

    private void Noun(DataRow row)
    {
        var lemma = row.Required("lemma");
        var key = Normalizer.Key(lemma);
        var lexeme = Lexeme(row, "n:", row["class"].StartsWith("name-", StringComparison.Ordinal) ? PartOfSpeech.ProperNoun : PartOfSpeech.Noun, lemma);
        var plurals = row.List("plurals");
        if (lemma.EndsWith('ة')) Index.Add(key.AsSpan()[..^1], lexeme, StemSlot.Feminine, Derivation.None, false);
        else if (row["gender"] == "f") Index.Add(key, lexeme, StemSlot.FeminineBare, Derivation.None, false);
        else if (plurals.Contains("ون")) Index.Add(key, lexeme, StemSlot.MasculineUn, Derivation.None, false);
        else if (plurals.Contains("ات")) Index.Add(key, lexeme, StemSlot.MasculineAt, Derivation.None, false);
        else Index.Add(key, lexeme, StemSlot.Masculine, Derivation.None, false);
        if (lemma.EndsWith('ى')) Index.Add(string.Concat(key.AsSpan(0, key.Length - 1), "ا"), lexeme, StemSlot.JoinedOnly, Derivation.None, false);
        Plurals(plurals, lexeme);
    }

    private void Plurals(IReadOnlyList<string> plurals, int lexeme)
    {
        foreach (var plural in plurals)
        {
            if (plural.Length == 2) continue;
            var key = Normalizer.Key(plural);
            if (plural.EndsWith('ة')) Index.Add(key.AsSpan()[..^1], lexeme, StemSlot.PluralTa, Derivation.None, false);
            else Index.Add(key, lexeme, StemSlot.Plural, Derivation.None, false);
        }
    }

    private void Adjective(DataRow row)
    {
        var lemma = row.Required("lemma");
        var lexeme = Lexeme(row, "a:", PartOfSpeech.Adjective, lemma);
        Index.Add(Normalizer.Key(lemma), lexeme, StemSlot.Adjective, Derivation.None, false);
        Plurals(row.List("plurals"), lexeme);
    }

    private void Numeral(DataRow row)
    {
        var form = row.Required("form");
        if (row.Enum<NumeralKind>("kind") > NumeralKind.SeveralScale || form.Contains(' ', StringComparison.Ordinal)) return;
        var lexeme = Lexeme(row, "d:", PartOfSpeech.Number, form);
        if (form.EndsWith('ة')) Index.Add(Normalizer.Key(form).AsSpan()[..^1], lexeme, StemSlot.Feminine, Derivation.None, false);
        else Index.Add(Normalizer.Key(form), lexeme, StemSlot.Plural, Derivation.None, false);
    }

    private void Function(DataRow row)
    {
        var form = row.Required("form");
        var lexeme = Lexeme(row, "f:", row.Enum<PartOfSpeech>("pos"), form, row["surface"] == "yes");
        // Quantifiers take proclitics and pronouns as nouns do: بكل، لبعضهم.
        var slot = row.Enum<PartOfSpeech>("pos") == PartOfSpeech.Noun ? StemSlot.Masculine : row["pronouns"] == "yes" ? StemSlot.Function : StemSlot.FunctionAlone;
        Index.Add(Normalizer.Key(form), lexeme, slot, Derivation.None, false);
    }
}
