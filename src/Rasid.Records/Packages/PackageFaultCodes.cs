namespace Rasid.Records.Packages;

/// <summary>Why a package is refused, each with its arguments in order.</summary>
public static class PackageFaultCodes
{
    /// <summary>The file is no package. Arguments: none.</summary>
    public const string Foreign = "foreign";

    /// <summary>A newer program made it. Arguments: its format, the one known here.</summary>
    public const string Newer = "newer";

    /// <summary>It is about another process. Arguments: its process, the one here.</summary>
    public const string Process = "process";

    /// <summary>It ends before its end: it was cut. Arguments: the line at which it ends.</summary>
    public const string Cut = "cut";

    /// <summary>A line is not of the form of a package. Arguments: line.</summary>
    public const string Line = "line";

    /// <summary>A line is longer than any line may be. Arguments: line, most bytes.</summary>
    public const string TooLong = "long";

    /// <summary>It unpacks to more than a package may, or more than it says. Arguments: none.</summary>
    public const string Inflated = "inflated";

    /// <summary>Its content is not what its last line vouches for: it was changed. Arguments: none.</summary>
    public const string Digest = "digest";

    /// <summary>The maker's signature of the package is not that of the key that it names. Arguments: none.</summary>
    public const string Maker = "maker";

    /// <summary>The key that signed the package does not speak for the voice that it names. Arguments: voice.</summary>
    public const string MakerKey = "maker-key";

    /// <summary>An entry does not follow the one before it in its stream. Arguments: stream, place.</summary>
    public const string Chain = "chain";

    /// <summary>It says that it has a stream up to an end, and has it otherwise. Arguments: stream.</summary>
    public const string Stream = "stream";

    /// <summary>It begins in the middle of a stream of which the beginning is not here. Arguments: stream, place at which it begins.</summary>
    public const string Missing = "missing";

    /// <summary>An entry names one that is neither in the package nor here. Arguments: stream, place.</summary>
    public const string Seen = "seen";

    /// <summary>A stream is for others than the package, or is not opened as streams are. Arguments: stream.</summary>
    public const string Audience = "audience";

    /// <summary>A stream is opened in another way here. Arguments: stream.</summary>
    public const string Opened = "opened";

    /// <summary>A payload is not the one that its header vouches for. Arguments: stream, place.</summary>
    public const string Payload = "payload";

    /// <summary>A payload is not of the form of its kind. Arguments: stream, place, kind.</summary>
    public const string Form = "form";

    /// <summary>A signature of an entry is malformed, or not that of the key that it names. Arguments: stream, place.</summary>
    public const string Signature = "signature";

    /// <summary>It carries a text or a file that nothing in it or here names. Arguments: hash.</summary>
    public const string Text = "text";
}
