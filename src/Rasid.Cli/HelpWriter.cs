using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Rasid.Cli;

/// <summary>Writes help in the user's language: what the command does, how it is written, and its parts.</summary>
internal sealed class HelpWriter(Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var m = session.Messages;
        var output = session.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{m["Help_Usage"]} {Usage(command, m)}");
        Section(m["Help_Commands"], command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(m["Help_Arguments"], command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description)));
        Section(m["Help_Options"], Options(command).Select(o => (Label(o), o.Description)));
        return ExitCode.Done;

        void Section(string title, IEnumerable<(string Name, string? Description)> rows)
        {
            var all = rows.ToList();
            if (all.Count == 0) return;
            var width = all.Max(r => r.Name.Length) + 2;
            output.WriteLine();
            output.WriteLine(title);
            foreach (var (name, description) in all) output.WriteLine($"  {name.PadRight(width)}{description}");
        }
    }

    private static string Usage(Command command, Messages m)
    {
        var parts = new List<string>();
        for (var c = command; c is not null; c = c.Parents.OfType<Command>().FirstOrDefault()) parts.Insert(0, c is RootCommand ? "rasid" : c.Name);
        if (command.Subcommands.Count > 0) parts.Add(m["Help_CommandPlace"]);
        parts.AddRange(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues > 0 ? a.HelpName ?? a.Name : $"[{a.HelpName ?? a.Name}]"));
        parts.Add(m["Help_OptionsPlace"]);
        return string.Join(' ', parts);
    }

    private static IEnumerable<Option> Options(Command command)
    {
        foreach (var option in command.Options) yield return option;
        foreach (var parent in command.Parents.OfType<Command>())
        {
            foreach (var option in parent.Options.Where(o => o.Recursive)) yield return option;
        }
    }

    private static string Label(Option option)
    {
        if (option is HelpOption) return "--help, -h";
        var value = option.Arity.MaximumNumberOfValues == 0 ? "" : $" {option.HelpName ?? "X"}";
        return option.Name + value;
    }
}
