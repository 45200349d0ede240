using System.CommandLine;
using Rasid.Actors;
using Rasid.Packs;
using Rasid.Text.Tables;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid pack</c>: checks packs and lays out new ones.</summary>
internal static class PackCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        return new Command("pack", m["Pack_Description"]) { Check(session), New(session) };
    }

    private static Command Check(Session session)
    {
        var m = session.Messages;
        var directory = new Argument<string?>("dir") { Description = m["Pack_Dir"], HelpName = m["Place_Folder"], Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", m["Pack_Check"]) { directory };
        command.SetAction(parsed =>
        {
            var given = SharedOptions.Given(session, parsed);
            return Check(session, parsed.GetValue(directory) ?? (given.Count > 0 ? given[^1] : PackFolders.DefaultOf(LoadedData.BuiltInPacks)));
        });
        return command;
    }

    private static Command New(Session session)
    {
        var m = session.Messages;
        var directory = new Argument<string>("dir") { Description = m["Pack_NewDir"], HelpName = m["Place_Folder"] };
        var command = new Command("new", m["Pack_New"]) { directory };
        command.SetAction(parsed => New(session, parsed.GetRequiredValue(directory)));
        return command;
    }

    private static int Check(Session session, string directory)
    {
        var m = session.Messages;
        var reading = Read(directory);
        var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
        foreach (var fault in reading.Faults.Concat(reading.Remarks)) session.Output.WriteLine(DataWording.Located(m, AsGiven(fault)));
        if (reading.Pack is not { } pack)
        {
            session.Output.WriteLine(m.Format("Pack_Faulty", directory, reading.Faults.Count));
            return ExitCode.BadInput;
        }
        var dossiers = pack.Dossiers;
        var registers = pack.Registers.Registers;
        session.Output.WriteLine(m.Format(
            "Pack_Sound", directory, dossiers.Count, dossiers.Sum(d => d.Names.Count), dossiers.Sum(d => d.Offices.Count), pack.Members.Count, registers.Count, registers.Sum(r => r.Fields.Count)));
        return ExitCode.Done;

        // Files of the pack itself stand as the user can open them.
        DataFault AsGiven(DataFault fault) =>
            Directory.Exists(directory) && fault.File.StartsWith(folder + "/", StringComparison.Ordinal)
                ? fault with { File = $"{Path.TrimEndingDirectorySeparator(directory)}{fault.File[folder.Length..]}" }
                : fault;
    }

    private static PackReading Read(string directory)
    {
        try
        {
            return PackReader.Read(PackFolders.Resolve([directory], LoadedData.BuiltInPacks), ActorLanguage.Load(LoadedData.Language()));
        }
        catch (DataFaultException fault)
        {
            return new PackReading(null, fault.Faults);
        }
    }

    private static int New(Session session, string directory)
    {
        var m = session.Messages;
        var id = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
        if (!PackTemplate.CanBeId(id)) throw new UsageException(m.Format("Pack_BadId", id));
        if (File.Exists(directory) || Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any()) throw new InputException(m.Format("Pack_NotEmpty", directory));
        PackTemplate.Write(Path.Combine(AppContext.BaseDirectory, "data", "new-pack"), directory, id);
        session.Output.WriteLine(m.Format("Pack_Made", directory));
        return ExitCode.Done;
    }
}
