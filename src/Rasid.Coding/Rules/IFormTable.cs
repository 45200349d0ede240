using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>A table whose answers hang on the word form, at least in part.</summary>
internal interface IFormTable
{
    /// <summary>What the table holds for a form; null for nothing.</summary>
    object? Of(WordType type);
}
