using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <summary>A run of tokens that plays one part in its clause. Scratch of one report; never leaves the coder.</summary>
internal sealed class Phrase(PhraseKind kind, int first, int last)
{
    private static readonly List<int> NoMentions = [];

    private List<int>? _mentions;

    public PhraseKind Kind { get; } = kind;

    public int First { get; } = first;

    public int Last { get; set; } = last;

    /// <summary>First token after the preposition.</summary>
    public int Body { get; set; } = first;

    /// <summary>The head token and the reading chosen for it.</summary>
    public int Head { get; set; } = first;

    public Reading? Reading { get; set; }

    /// <summary>Folded preposition before it; empty for none.</summary>
    public string Preposition { get; set; } = "";

    public PrepositionRow? PrepositionRow { get; set; }

    /// <summary>Joined by و، أو، ثم.</summary>
    public bool Conjoined { get; set; }

    public bool Definite { get; set; }

    public PhraseClass Class { get; set; }

    /// <summary>Indices of the mentions inside, in text order; not to be changed.</summary>
    public List<int> Mentions => _mentions ?? NoMentions;

    /// <summary>Adds the index of the next mention inside.</summary>
    public void AddMention(int mention) => (_mentions ??= new(1)).Add(mention);

    /// <summary>Index of the temporal expression; -1 for none.</summary>
    public int Time { get; set; } = -1;

    public OpenerRow? Opener { get; set; }

    /// <summary>The phrase that it is joined to by و; null for none.</summary>
    public Phrase? JoinedTo { get; set; }

    /// <summary>A name that only says who an earlier phrase is.</summary>
    public Phrase? AppositionOf { get; set; }

    /// <summary>The phrase of the person whose post it tells (السفير في ليبيا فلان): no part of the clause of its own.</summary>
    public Phrase? PartOf { get; set; }

    /// <summary>A comma stands before it.</summary>
    public bool AfterComma { get; set; }

    public Clause? Clause { get; set; }

    /// <summary>Negated by لم، لن، لا، ليس، ما, عدم.</summary>
    public bool Negated { get; set; }

    /// <summary>Marked as to come by س or سوف or an adverb.</summary>
    public bool Future { get; set; }

    /// <summary>قد with an imperfect, ربما.</summary>
    public bool Uncertain { get; set; }

    /// <summary>A verb group in the passive (English: was signed).</summary>
    public bool Passive { get; set; }

    /// <summary>A verb group without a subject of its own (English: to meet).</summary>
    public bool Infinitive { get; set; }

    /// <summary>Could not, was not able to (English): it failed.</summary>
    public bool Unable { get; set; }

    /// <summary>Must or should stands before it (English).</summary>
    public bool Must { get; set; }

    /// <summary>An expression of several words that governs what follows (من المقرر، لا بد من).</summary>
    public GovernorRow? FixedGovernor { get; init; }

    /// <summary>A pronoun in place of a noun (معه، لهم).</summary>
    public bool IsPronoun { get; set; }
}
