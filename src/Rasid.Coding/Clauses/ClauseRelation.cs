namespace Rasid.Coding.Clauses;

/// <summary>How a clause hangs on its parent.</summary>
internal enum ClauseRelation
{
    Root,

    /// <summary>What is said, thought or wanted (أنّ، إنّ، أن).</summary>
    Content,
    Relative,

    /// <summary>إذا، لو، في حال.</summary>
    Condition,

    /// <summary>بعد أن، عندما، منذ.</summary>
    Time,

    /// <summary>لكي، لـ with a verb, من أجل أن.</summary>
    Purpose,

    /// <summary>لأن، بسبب أن.</summary>
    Reason,

    /// <summary>حيث، فيما، بينما: told beside.</summary>
    Beside,

    /// <summary>مؤكداً، داعياً: the same subject goes on.</summary>
    Adverbial,
}
