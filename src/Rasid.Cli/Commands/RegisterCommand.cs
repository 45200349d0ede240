using System.CommandLine;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid register</c>: the registers of the process.</summary>
internal static class RegisterCommand
{
    public static Command Create(Session session) => new("register", session.Messages["Register_Description"])
    {
        RegisterBalanceCommand.Create(session),
        RegisterDraftCommand.Create(session),
    };
}
