using System.CommandLine;
using Rasid.Intake;
using Rasid.Intake.Lines;

namespace Rasid.Cli.Commands;

/// <summary>Options that several commands have, with their checks.</summary>
internal static class SharedOptions
{
    public const string DefaultRecord = "rasid.db";

    public static Option<string> Record(Messages m) =>
        new("--record") { Description = m["Option_Record"], HelpName = m["Place_File"], DefaultValueFactory = _ => DefaultRecord };

    public static Option<string[]> Packs(Messages m) =>
        new("--pack") { Description = m["Option_Pack"], HelpName = m["Place_Folder"] };

    /// <summary>A day given with an option; null when it was not given.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly? Day(ParseResult parsed, Option<string> option, Messages m)
    {
        if (parsed.GetValue(option) is not { } value) return null;
        return ReportLine.ParseDay(value, out var day) switch
        {
            null => day,
            IntakeFaultKind.NoSuchDate => throw new UsageException(m.Format("Usage_NoSuchDate", option.Name, value)),
            _ => throw new UsageException(m.Format("Usage_Date", option.Name, value)),
        };
    }
}
