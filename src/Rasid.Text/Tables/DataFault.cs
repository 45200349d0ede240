namespace Rasid.Text.Tables;

/// <summary>One fault in a data file, as <c>rasid pack check</c> prints it.</summary>
/// <param name="Code">Stable code: <c>RSD</c> and four digits.</param>
/// <param name="File">File name, relative to its folder.</param>
/// <param name="Line">Line number from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do, one sentence.</param>
public sealed record DataFault(string Code, string File, int Line, string Message)
{
    /// <summary>What fills the places of the sentence, so that it can be said in another language; empty when the code has no such sentence.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{Code} {File}:{Line} {Message}" : $"{Code} {File} {Message}";
}
