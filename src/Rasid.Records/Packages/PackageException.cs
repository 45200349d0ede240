namespace Rasid.Records.Packages;

/// <summary>A package is refused. The code is stable and names the sentence that is shown; the arguments fill it.</summary>
public sealed class PackageException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="code">One of <see cref="PackageFaultCodes"/>.</param>
    /// <param name="args">What fills the sentence, in the order that the code states.</param>
    public PackageException(string code, params string[] args)
        : base($"{code}: {string.Join(", ", args)}") => (Code, Args) = (code, args);

    /// <summary>One of <see cref="PackageFaultCodes"/>.</summary>
    public string Code { get; }

    /// <summary>What fills the sentence.</summary>
    public IReadOnlyList<string> Args { get; }
}
