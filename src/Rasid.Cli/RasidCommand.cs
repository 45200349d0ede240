using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Rasid.Cli.Commands;
using Rasid.Reading;

namespace Rasid.Cli;

/// <summary>The tree of commands: the one place where all of them are named.</summary>
internal static class RasidCommand
{
    public static RootCommand Create(Session session)
    {
        var m = session.Messages;
        var root = new RootCommand(m["Root_Description"])
        {
            ReadCommand.Create(session),
            TimelineCommand.Create(session),
            SearchCommand.Create(session),
            NewCommand.Create(session),
            AgreementCommand.Create(session),
            CalendarCommand.Create(session),
            RegisterCommand.Create(session),
            ShowCommand.Create(session),
            WhoCommand.Create(session),
            AskCommand.Create(session),
            ExplainCommand.Create(session),
            ArrangeCommands.Join(session),
            ArrangeCommands.Split(session),
            ArrangeCommands.Pin(session),
            RateCommand.Create(session),
            ReviewCommand.Create(session),
            BriefCommand.Create(session),
            ExportCommand.Create(session),
            ImportCommand.Create(session),
            RereadCommand.Create(session),
            ServeCommand.Create(session),
            AccountsCommand.Create(session),
            VerifyCommand.Create(session),
            RebuildCommand.Create(session),
            BackupCommand.Create(session),
            RestoreCommand.Create(session),
            RedactCommand.Create(session),
            SiteCommand.Create(session),
            KeysCommand.Create(session),
            PackageCommand.Create(session),
            CodeCommand.Create(session),
            TimesCommand.Create(session),
            PackCommand.Create(session),
        };
        var language = new Option<string>(LanguageChoice.Option) { Description = m["Option_Lang"], HelpName = "en|ar", Recursive = true };
        language.AcceptOnlyFromAmong(LanguageChoice.All);
        root.Add(language);
        root.Add(session.Packs);
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = m["Option_Help"];
                    help.Action = new HelpWriter(session);
                    break;
                case VersionOption version:
                    version.Description = m["Option_Version"];
                    version.Action = new VersionWriter(session);
                    break;
            }
        }
        return root;
    }

    private sealed class VersionWriter(Session session) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            session.Output.WriteLine($"rasid {Engine.Version}");
            return ExitCode.Done;
        }
    }
}
