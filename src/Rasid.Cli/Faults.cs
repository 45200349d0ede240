using Rasid.Accounts;
using Rasid.Cli.Streams;
using Rasid.Storage;
using Rasid.Text.Tables;

namespace Rasid.Cli;

/// <summary>Turns an exception that reached the top into one sentence and an exit code. No stack trace is ever shown.</summary>
internal static class Faults
{
    /// <summary>Says what happened; the exit code, or null for what no sentence can mend.</summary>
    public static int? Explain(Exception e, Session session)
    {
        var m = session.Messages;
        switch (e)
        {
            case OutOfMemoryException:
                return null;
            case UsageException:
                session.Error.WriteLine(e.Message);
                return ExitCode.Usage;
            case InputException:
                session.Error.WriteLine(e.Message);
                return ExitCode.BadInput;
            case DataFaultException data:
                foreach (var fault in data.Faults) session.Error.WriteLine(m.Format("Fault_Data", DataWording.Located(m, fault)));
                return ExitCode.BadInput;
            case RecordException record:
                session.Error.WriteLine(RecordWording.Sentence(m, record));
                return ExitCode.BadInput;
            case AccountException account:
                session.Error.WriteLine(m.Format("Account_" + account.Code, account.Code == AccountFaults.PasswordLength ? AccountOptions.ShortestPassword : account.Argument, AccountOptions.LongestPassword));
                return ExitCode.BadInput;
            case OperationCanceledException:
                session.Error.WriteLine(m["Fault_Stopped"]);
                return ExitCode.BadInput;
            case IOException io when StandardOutput.IsBrokenPipe(io):
                return ExitCode.Done;
            case IOException or UnauthorizedAccessException:
                session.Error.WriteLine(m.Format("Fault_Io", e.Message));
                return ExitCode.BadInput;
            default:
                session.Error.WriteLine(m.Format("Fault_Unexpected", $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}", Place(e)));
                return ExitCode.BadInput;
        }
    }

    /// <summary>The method that failed, so that a report of the fault can be acted on.</summary>
    private static string Place(Exception e) => e.TargetSite is { } method ? $"{method.DeclaringType?.Name}.{method.Name}" : "?";
}
