using Microsoft.Win32.SafeHandles;

namespace Rasid.Cli.Streams;

/// <summary>Standard output that tells when nobody reads any more.</summary>
internal static class StandardOutput
{
    /// <summary>
    /// The console's own stream swallows a broken pipe and would let a filter work on for nobody; a plain handle reports it.
    /// A file keeps the console's stream, which moves the position that other programs share.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        FileStream? stream = null;
        try
        {
            stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 0);
            if (!stream.CanSeek) return stream;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // A closed or odd handle: the console's stream knows what to do with it.
        }
        stream?.Dispose();
        return Console.OpenStandardOutput();
    }

    /// <summary>Whether writing failed because the reader went away.</summary>
    // EPIPE is 32 on Linux and macOS; .NET keeps it in the low half of HResult. 109 and 232 are Windows' words for it.
    public static bool IsBrokenPipe(IOException e) => (e.HResult & 0xFFFF) is 32 or 109 or 232;
}
