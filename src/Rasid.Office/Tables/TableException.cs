namespace Rasid.Office;

/// <summary>A table that was given cannot be read; the code says why, so that whoever shows it has a sentence.</summary>
public sealed class TableException : Exception
{
    /// <summary>It is no text in UTF-8.</summary>
    public const string Encoding = "encoding";

    /// <summary>A quotation mark is never closed. Arguments: the line on which it opens.</summary>
    public const string Quote = "quote";

    /// <summary>It is no sheet. Arguments: what is wrong with it.</summary>
    public const string Sheet = "sheet";

    /// <summary>It is too large to be a reviewed table. Arguments: most megabytes.</summary>
    public const string TooLarge = "too-large";

    /// <summary>A fault.</summary>
    /// <param name="code">One of the codes above.</param>
    /// <param name="args">What fills its sentence.</param>
    public TableException(string code, params string[] args)
        : base(code) => (Code, Args) = (code, args);

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>What fills its sentence.</summary>
    public IReadOnlyList<string> Args { get; }
}
