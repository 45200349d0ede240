namespace Rasid.Storage;

/// <summary>A record cannot be used as asked. The code is stable and names the sentence that is shown; the arguments fill it.</summary>
public sealed class RecordException : Exception
{
    /// <summary>A fault with nothing below it.</summary>
    public RecordException(string code, params string[] args)
        : this(code, null, args)
    {
    }

    /// <summary>A fault that a lower one caused.</summary>
    public RecordException(string code, Exception? inner, params string[] args)
        : base($"{code}: {string.Join(", ", args)}", inner) => (Code, Args) = (code, args);

    /// <summary>One of <see cref="RecordFaults"/>.</summary>
    public string Code { get; }

    /// <summary>What fills the sentence, in the order that <see cref="RecordFaults"/> states.</summary>
    public IReadOnlyList<string> Args { get; }
}
