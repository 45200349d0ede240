using System.CommandLine;
using Rasid.Intake;
using Rasid.Intake.Lines;
using Rasid.Packs;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text.Tables;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary>Options that several commands have, with their checks.</summary>
internal static class SharedOptions
{
    public const string DefaultRecord = "rasid.db";

    public static Option<string> Record(Messages m) =>
        new("--record") { Description = m["Option_Record"], HelpName = m["Place_File"], DefaultValueFactory = _ => DefaultRecord };

    public static Option<string> Today(Messages m) => new("--today") { Description = m["Option_Today"], HelpName = m["Place_Date"] };

    /// <summary>The day as of which days are counted: as given, else the day it is where the process is.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly Today(ParseResult parsed, Option<string> option, Pack pack, Messages m) =>
        Day(parsed, option, m) ?? ProcessDay.Of(TimeProvider.System.GetUtcNow(), pack);

    public static Option<string[]> Packs(Messages m) =>
        new("--pack") { Description = m["Option_Pack"], HelpName = m["Place_Folder"], Recursive = true };

    /// <summary>The packs that the user named; none for the default.</summary>
    public static IReadOnlyList<string> Given(Session session, ParseResult parsed) => parsed.GetValue(session.Packs) ?? [];

    /// <summary>Opens a record that is there: of any process, or of that of the pack that the user named.</summary>
    /// <exception cref="RecordException">It cannot be opened, or is of another process.</exception>
    /// <exception cref="DataFaultException">The pack that the user named is not there.</exception>
    public static RecordFile Open(Session session, ParseResult parsed, Option<string> record, RecordFileOptions? options = null)
    {
        var given = Given(session, parsed);
        var process = given.Count > 0 ? PackFolders.IdOf(given[^1], LoadedData.BuiltInPacks) : null;
        return RecordFile.Open(parsed.GetRequiredValue(record), (options ?? new RecordFileOptions()) with { Process = process });
    }

    /// <summary>As <see cref="Open"/>, and makes the record where there is none: of the pack that the user named, else of the default one.</summary>
    /// <exception cref="RecordException">It cannot be opened or made, or is of another process.</exception>
    /// <exception cref="DataFaultException">The pack is not there.</exception>
    public static RecordFile OpenOrMake(Session session, ParseResult parsed, Option<string> record, RecordFileOptions? options = null)
    {
        if (File.Exists(parsed.GetRequiredValue(record))) return Open(session, parsed, record, options);
        return RecordFile.Open(parsed.GetRequiredValue(record), (options ?? new RecordFileOptions()) with { Create = true, Process = ProcessOf(session, parsed) });
    }

    /// <summary>Id of the pack that the user named, else of the default one.</summary>
    public static string ProcessOf(Session session, ParseResult parsed)
    {
        var given = Given(session, parsed);
        return PackFolders.IdOf(given.Count > 0 ? given[^1] : PackFolders.DefaultOf(LoadedData.BuiltInPacks), LoadedData.BuiltInPacks);
    }

    /// <summary>A day given with an option; null when it was not given.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly? Day(ParseResult parsed, Option<string> option, Messages m)
    {
        return parsed.GetValue(option) is { } value ? Day(value, option.Name, m) : null;
    }

    /// <summary>A day as typed.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly Day(string value, string option, Messages m) => ReportLine.ParseDay(value, out var day) switch
    {
        null => day,
        IntakeFaultKind.NoSuchDate => throw new UsageException(m.Format("Usage_NoSuchDate", option, value)),
        _ => throw new UsageException(m.Format("Usage_Date", option, value)),
    };
}
