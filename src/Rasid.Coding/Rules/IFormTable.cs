using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>A table whose answers hang on the word form, at least in part.</summary>
internal interface IFormTable
{
    /// <summary>The keys of dictionary words and forms without which the table holds nothing.</summary>
    IEnumerable<string> Starts { get; }

    /// <summary>What the table holds for a form; null for nothing.</summary>
    object? Of(WordType type);
}
