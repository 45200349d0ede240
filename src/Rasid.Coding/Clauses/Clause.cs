namespace Rasid.Coding.Clauses;

/// <summary>One predicate with what belongs to it. Scratch of one report; never leaves the coder.</summary>
internal sealed class Clause(Clause? parent, ClauseRelation relation, Phrase? governor, int first)
{
    private List<Phrase>? _auxiliaries;

    public Clause? Parent { get; } = parent;

    public ClauseRelation Relation { get; } = relation;

    /// <summary>The phrase of the parent that opens it: the verb of speech, the antecedent.</summary>
    public Phrase? Governor { get; } = governor;

    /// <summary>The clauses that hang on it, in order of their beginning.</summary>
    public List<Clause> Children { get; } = [];

    public int First { get; } = first;

    public int Last { get; set; } = first;

    /// <summary>The verb or participle; null in a nominal clause.</summary>
    public Phrase? Predicate { get; set; }

    /// <summary>The trigger row of the predicate, its guards checked; null for none.</summary>
    public Rules.TriggerRow? Trigger { get; set; }

    /// <summary>Last token of the trigger.</summary>
    public int TriggerLast { get; set; }

    /// <summary>Whether the predicate wants people as its object too.</summary>
    public bool IsTransitive => Trigger?.Frame.IsTransitive ?? false;

    /// <summary>كان، بدأ، يمكن … before the predicate.</summary>
    public List<Phrase> Auxiliaries => _auxiliaries ??= [];

    public List<Phrase> Phrases { get; } = [];

    /// <summary>The clause before it that it is joined to by و.</summary>
    public Clause? Sibling { get; set; }

    /// <summary>إنها، أنهم: the opener carries the subject, somebody told of before.</summary>
    public bool HasPronounSubject { get; set; }

    /// <summary>إنه: so it may be; a masculine pronoun may also stand for nothing.</summary>
    public bool MayHavePronounSubject { get; set; }

    /// <summary>قبل أن، إلى أن: behind a main clause in the past it tells what came next.</summary>
    public bool IsSequel { get; set; }

    /// <summary>على أن يبدأ: it tells what is to come.</summary>
    public bool IsToCome { get; set; }

    /// <summary>حيث: told beside its parent, on the same day.</summary>
    public bool SharesTime { get; set; }

    /// <summary>The main clause before it in the sentence, to which nothing joins it: its subject may go on.</summary>
    public Clause? Before { get; set; }

    public bool Quoted { get; set; }

    /// <summary>السراج: …: who stands alone before the colon that opens the clause, and says it.</summary>
    public Phrase? Teller { get; set; }

    /// <summary>بحسب ما أعلنته الحركة: the clause that says who says so.</summary>
    public Clause? AsSaid { get; set; }

    /// <summary>ما تداولته صفحات: it stands for what its verb is done to.</summary>
    public bool IsWhat { get; set; }

    /// <summary>Its subject stands behind its verb (English: said the minister).</summary>
    public bool IsInverted { get; set; }

    /// <summary>Opened after a comma, or before the main clause: the next comma ends it.</summary>
    public bool ClosesAtComma { get; set; }
}
