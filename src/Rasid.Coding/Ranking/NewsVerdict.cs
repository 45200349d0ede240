namespace Rasid.Coding.Ranking;

/// <summary>What the judgement over a whole sentence does to the deeds of one type in it.</summary>
internal enum NewsVerdict
{
    /// <summary>There is nothing to judge, or nothing to add.</summary>
    None,

    /// <summary>What the rules tell stands.</summary>
    Stands,

    /// <summary>What the rules tell is background or talk.</summary>
    TakeBack,

    /// <summary>A deed is told that the rules passed over.</summary>
    Tell,
}
