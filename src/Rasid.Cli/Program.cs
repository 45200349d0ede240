using System.CommandLine;
using Rasid.Cli.Streams;
using Rasid.Text.Tables;

namespace Rasid.Cli;

/// <summary>Starts the program: chooses the language, parses, runs one command, and turns every fault into one sentence.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var messages = new Messages(LanguageChoice.Choose(args, Environment.GetEnvironmentVariable));
        var session = new Session(messages);
        var code = Run(args, session);
        try
        {
            session.Dispose();
        }
        catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
        {
            // Whoever read the output has seen enough.
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(messages.Format("Fault_Io", e.Message));
            return ExitCode.BadInput;
        }
        return code;
    }

    private static int Run(string[] args, Session session)
    {
        try
        {
            var parsed = RasidCommand.Create(session).Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWriter) throw new UsageException(Usage(parsed, session.Messages));
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = session.Output, Error = session.Error });
        }
        catch (Exception e) when (Faults.Explain(e, session) is { } code)
        {
            return code;
        }
    }

    private static string Usage(ParseResult parsed, Messages m) => parsed.UnmatchedTokens.Count > 0
        ? m.Format("Usage_Unknown", parsed.UnmatchedTokens[0])
        : parsed.CommandResult.Command is RootCommand && parsed.Tokens.Count == 0
            ? m["Usage_NoCommand"]
            : m.Format("Usage_Wrong", string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
