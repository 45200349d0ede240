namespace Rasid.Actors;

/// <summary>What stands between an atom and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Only space.</summary>
    None,

    /// <summary>A quotation mark, bracket or dash: may stand inside a name.</summary>
    Soft,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>Any other mark, or the end of a sentence: no name runs over it.</summary>
    Hard,
}

/// <summary>One unit of matching: a word, or several tokens that are written as one or apart (عبد الله، 5 + 5).</summary>
internal readonly record struct Atom(WordForm Form, int First, int Last, Gap Before, bool IsWord);
