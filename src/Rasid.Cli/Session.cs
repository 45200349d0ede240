using System.Text;
using Rasid.Text.Tables;

namespace Rasid.Cli;

/// <summary>What every command is given: the language, where to write, and where the data lies.</summary>
internal sealed class Session : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Session(Messages messages)
    {
        Messages = messages;
        messages.Isolates = !Console.IsErrorRedirected;
        Output = new StreamWriter(Streams.StandardOutput.Open(), Utf8, 1 << 14);
        Error = new StreamWriter(Console.OpenStandardError(), Utf8, 1 << 10) { AutoFlush = true };
    }

    /// <summary>The language.</summary>
    public Messages Messages { get; }

    /// <summary>Standard output, UTF-8, buffered.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error, UTF-8.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether people read the output as it comes.</summary>
    public static bool IsTerminal => !Console.IsOutputRedirected;

    /// <summary>The language data, beside the program.</summary>
    public static DataFolder LanguageData() => FolderReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "ar"));

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
