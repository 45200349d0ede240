using System.CommandLine;
using System.Text;

namespace Rasid.Cli;

/// <summary>What every command is given: the language, where to write, and whether people read it.</summary>
internal sealed class Session : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Session(Messages messages)
    {
        Messages = messages;
        Packs = Commands.SharedOptions.Packs(messages);
        messages.Isolates = !Console.IsErrorRedirected;
        Output = new StreamWriter(Streams.StandardOutput.Open(), Utf8, 1 << 14);
        Error = new StreamWriter(Console.OpenStandardError(), Utf8, 1 << 10) { AutoFlush = true };
    }

    /// <summary>The language.</summary>
    public Messages Messages { get; }

    /// <summary>The option <c>--pack</c>, which stands before or after any command.</summary>
    public Option<string[]> Packs { get; }

    /// <summary>Standard output, UTF-8, buffered.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error, UTF-8.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether people read the output as it comes.</summary>
    public static bool IsTerminal => !Console.IsOutputRedirected;

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
