using System.Collections.Frozen;
using System.Globalization;
using Rasid.Coding.Clauses;
using Rasid.Coding.Ranking;
using Rasid.Text;
using Rasid.Text.Tables;
using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>The tables that coding follows: triggers with their frames, governors, openers, prepositions, word classes.</summary>
/// <remarks>Immutable after <see cref="Load"/>; safe on any thread.</remarks>
public sealed class CodingRules
{
    private const string Folder = "coding/";

    /// <summary>Id of the row that <see cref="Promise"/> is.</summary>
    private const string PromiseId = "promise.own";

    private const string ForId = "stand.for";
    private const string AgainstId = "stand.against";

    private CodingRules() => FormClasses = new FormClasses(Classes, null);

    /// <summary>Whether an opener, a governor phrase or a listed preposition can start with a form.</summary>
    internal bool StartsPhrase(WordType type) => _forms?.Of(type).HasAny(_phrases) ?? (Openers.CanStart(type) || GovernorPhrases.CanStart(type) || Prepositions.CanStart(type));

    /// <summary>Whether a form can be one of a word that tells a deed or a fact.</summary>
    internal bool MayTell(WordType type) => Triggers.Knows(type) || TriggerPhrases.CanStart(type) || Facts.Knows(type);

    // What is known of forms, where a reader keeps it; the tables of phrases in it.
    private RuleForms? _forms;
    private uint _phrases;

    // By the places that ForReader gives the tables.
    private Dictionary<string, uint> _starts = [];

    /// <summary>The same tables for one reader, who asks each of them once a word form. One a thread.</summary>
    internal CodingRules ForReader()
    {
        var forms = new RuleForms(_starts);
        var own = new CodingRules
        {
            Triggers = Triggers.For(forms),
            TriggerPhrases = TriggerPhrases.For(forms),
            Governors = Governors.For(forms),
            GovernorPhrases = GovernorPhrases.For(forms),
            Openers = Openers.For(forms),
            Prepositions = Prepositions.For(forms),
            Classes = Classes.For(forms),
            ClassPhrases = ClassPhrases.For(forms),
            Facts = Facts.For(forms),
            FormClasses = new FormClasses(Classes, forms),
            News = News,
            Promise = Promise,
            For = For,
            Against = Against,
        };
        (own._forms, own._phrases) = (forms, RuleForms.Bits(own.Openers.Place, own.GovernorPhrases.Place, own.Prepositions.Place));
        return own;
    }

    internal WordRules<TriggerRow> Triggers { get; private init; } = new();

    internal PhraseRules<TriggerRow> TriggerPhrases { get; private init; } = new();

    internal WordRules<GovernorRow> Governors { get; private init; } = new();

    internal PhraseRules<GovernorRow> GovernorPhrases { get; private init; } = new();

    internal PhraseRules<OpenerRow> Openers { get; private init; } = new();

    internal PhraseRules<PrepositionRow> Prepositions { get; private init; } = new();

    internal WordRules<string> Classes { get; private init; } = new();

    internal PhraseRules<string[]> ClassPhrases { get; private init; } = new();

    internal WordRules<FactRow> Facts { get; private init; } = new();

    internal IReadOnlyList<NewsModel> News { get; private init; } = [];

    /// <summary>The rows of who is for or against something, in a clause without a verb; null where the tables have none.</summary>
    internal TriggerRow? For { get; private set; }

    internal TriggerRow? Against { get; private set; }

    /// <summary>The row of what a speaker says that he himself will do, where no other row has its verb; null where the tables have none.</summary>
    internal TriggerRow? Promise { get; private set; }

    /// <summary>The word classes of a form under any of its nominal readings.</summary>
    internal FormClasses FormClasses { get; private init; }

    /// <summary>Loads the tables of <c>coding/</c>.</summary>
    /// <exception cref="DataFaultException">A row names an unknown frame, type or relation; every fault is listed.</exception>
    public static CodingRules Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var rules = new CodingRules { News = NewsModel.Load(data) };
        var frames = ReadFrames(data.Table(Folder + "frames.tsv"));
        // Other senses come first: where one holds, no trigger of the word is asked.
        foreach (var row in data.Table(Folder + "senses.tsv").Rows)
        {
            rules.Triggers.Add(row.Required("pos"), row.Required("lemma"), new TriggerRow(
                row.Required("id"), default, [], [], null, Frame.None, Normalizer.Key(row["needs"]), row["object"], row["subject"], false, 0, $"{row.File}:{row.Line}", true));
        }
        // Rows that ask for more come first: what fires without guards is what is left.
        foreach (var row in data.Table(Folder + "triggers.tsv").Rows.OrderByDescending(r => Guards(r)))
        {
            if (!frames.TryGetValue(row.Required("frame"), out var frame)) throw row.Fault("RSD3001", $"no frame \"{row["frame"]}\" in frames.tsv: add it or correct the name");
            var trigger = new TriggerRow(
                row.Required("id"),
                CodingNames.ParseType(row.Required("type")) ?? throw row.Fault("RSD3002", $"\"{row["type"]}\" is no PLOVER type"),
                row.List("mode"),
                row.List("context"),
                row["status"] is { Length: > 0 } status ? CodingNames.ParseStatus(status) ?? throw row.Fault("RSD3003", $"\"{status}\" is no status") : null,
                frame,
                Normalizer.Key(row["needs"]),
                row["object"],
                row["subject"],
                row["speech"] == "y",
                row["weight"] is { Length: > 0 } weight ? double.Parse(weight, CultureInfo.InvariantCulture) : 0,
                $"{row.File}:{row.Line}",
                IsNegative: row["pos"].StartsWith('-'));
            if (trigger.Id == PromiseId) rules.Promise = trigger;
            else if (trigger.Id == ForId) rules.For = trigger;
            else if (trigger.Id == AgainstId) rules.Against = trigger;
            if (row["pos"] == "x") rules.TriggerPhrases.Add(row.Required("lemma"), trigger);
            else rules.Triggers.Add(row.Required("pos"), row.Required("lemma"), trigger);
        }
        foreach (var row in data.Table(Folder + "governors.tsv").Rows)
        {
            var governor = new GovernorRow(
                row.Required("id"),
                row.Enum<GovernorEffect>("effect"),
                Normalizer.Key(row["needs"]),
                row["kind"].Length > 0 ? row.Enum<AttributionKind>("kind") : null,
                row["definite"] == "y",
                $"{row.File}:{row.Line}");
            if (row["pos"] == "x") rules.GovernorPhrases.Add(row.Required("lemma"), governor);
            else rules.Governors.Add(row.Required("pos"), row.Required("lemma"), governor);
        }
        foreach (var row in data.Table(Folder + "openers.tsv").Rows)
        {
            var words = row.Required("form");
            rules.Openers.Add(words, new OpenerRow(row.Required("id"), row.Enum<ClauseRelation>("relation"), row["unsaid"].Length > 0 ? row.Enum<ClauseRelation>("unsaid") : null, words.Split(' '), row["verb"] == "y", row["subject"] == "y", row["subject"] == "o", row["time"] == "y", row["time"] == "next", row["time"] == "later", row["speech"] == "y", $"{row.File}:{row.Line}"));
        }
        foreach (var row in data.Table(Folder + "prepositions.tsv").Rows)
        {
            var words = row.Required("form");
            var slot = row["slot"] is { Length: > 0 } named ? named : words;
            rules.Prepositions.Add(words, new PrepositionRow(row.Required("id"), Normalizer.Key(slot), row.Enum<SlotRole>("role"), row["kind"].Length > 0 ? row.Enum<PrepositionKind>("kind") : PrepositionKind.None, words.Split(' '), $"{row.File}:{row.Line}"));
        }
        foreach (var row in data.Table(Folder + "classes.tsv").Rows)
        {
            // A class of several words depends on what follows, a class of one word on the form alone.
            if (row.Required("lemma").Contains(' ', StringComparison.Ordinal)) continue;
            rules.Classes.Add(row["pos"] is { Length: > 0 } pos ? pos : "N", row["lemma"], row.Required("class"));
        }
        // One phrase may be of several classes; in an idafa the article stands at its last word (مشروع القانون).
        foreach (var phrase in data.Table(Folder + "classes.tsv").Rows.SelectMany(Phrases).GroupBy(static p => p.Words, static p => p.Class, StringComparer.Ordinal))
            rules.ClassPhrases.Add(phrase.Key, [.. phrase.Distinct()]);
        foreach (var row in data.Table(Folder + "facts.tsv").Rows)
            rules.Facts.Add(row.Required("pos"), row.Required("lemma"), new FactRow(row.Required("id"), row.Required("kind"), row["where"].Length > 0 ? row.Enum<FactWhere>("where") : FactWhere.Predicated, $"{row.File}:{row.Line}"));
        rules._starts = RuleForms.StartsOf([rules.Triggers, rules.TriggerPhrases, rules.Governors, rules.GovernorPhrases, rules.Openers, rules.Prepositions, rules.Classes, rules.ClassPhrases, rules.Facts, rules.FormClasses]);
        return rules;
    }

    private static int Guards(DataRow row) => (row["needs"].Length > 0 ? 1 : 0) + (row["object"] is { Length: > 0 } guard && guard[0] != '!' ? 1 : 0) + (row["subject"].Length > 0 ? 1 : 0) + (row["pos"].StartsWith('-') ? 2 : 0);

    private static IEnumerable<(string Words, string Class)> Phrases(DataRow row)
    {
        var words = Normalizer.Key(row["lemma"]);
        var last = words.LastIndexOf(' ');
        if (last < 0) yield break;
        string[] forms = words[last + 1] >= 'ء' && !words.AsSpan(last + 1).StartsWith("ال", StringComparison.Ordinal) ? [words, words[..(last + 1)] + "ال" + words[(last + 1)..]] : [words];
        foreach (var form in forms)
        {
            yield return (form, row["class"]);
            // برسالة تضامن، للجنة تحقيق: with a preposition joined to the first word.
            if (form[0] < 'ء') continue;
            yield return ("ب" + form, row["class"]);
            yield return (form.StartsWith("ال", StringComparison.Ordinal) ? "لل" + form[2..] : "ل" + form, row["class"]);
        }
    }

    private static Dictionary<string, Frame> ReadFrames(DataTable table) =>
        table.Rows.GroupBy(r => r.Required("frame"), StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            g => new Frame(g.Key, g.ToFrozenDictionary(r => Normalizer.Key(r.Required("slot")), r => r.Enum<SlotRole>("role"), StringComparer.Ordinal)),
            StringComparer.Ordinal);
}
