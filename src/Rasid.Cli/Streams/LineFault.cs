namespace Rasid.Cli.Streams;

/// <summary>A bad line of a filter's input.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Sentence">What is wrong, in the user's language.</param>
internal sealed record LineFault(int Line, string Sentence);
