namespace Rasid.Measure;

/// <summary>One thing that can be measured or printed.</summary>
/// <param name="Name">First word of the command line.</param>
/// <param name="Usage">What follows it.</param>
/// <param name="Least">How many words have to follow.</param>
/// <param name="Run">Does it with what follows; the result is the exit code.</param>
internal sealed record Command(string Name, string Usage, int Least, Func<string[], Task<int>> Run);
