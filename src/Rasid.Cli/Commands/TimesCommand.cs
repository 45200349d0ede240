using System.CommandLine;
using System.Globalization;
using Rasid.Cli.Streams;
using Rasid.Intake;
using Rasid.Text.English;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid times</c>: a filter from phrases, one a line, to the temporal expressions in them.</summary>
internal static class TimesCommand
{
    private static readonly string[] MomentForms = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var reference = new Option<string>("--reference") { Description = m["Times_Reference"], HelpName = m["Place_Date"], Required = true };
        var prefer = new Option<string>("--prefer") { Description = m["Times_Prefer"], HelpName = "past|future", DefaultValueFactory = _ => "past" };
        prefer.AcceptOnlyFromAmong("past", "future");
        var command = new Command("times", m["Times_Description"]) { reference, prefer };
        command.SetAction(parsed => Run(
            session,
            Moment(parsed.GetRequiredValue(reference), m),
            parsed.GetValue(prefer) == "future" ? Prefer.Future : Prefer.Past));
        return command;
    }

    private static int Run(Session session, DateTime reference, Prefer prefer)
    {
        var m = session.Messages;
        using var input = Console.OpenStandardInput();
        using var output = StandardOutput.Open();
        var language = LoadedData.Language();
        var lexicon = Lexicon.Load(language);
        var rules = TemporalRules.Load(language);
        var english = LoadedData.English();
        var (englishWords, englishRules) = (EnglishLexicon.Load(english), TemporalRules.Load(english));
        var filter = new LineFilter(
            () => new TimesWorker(lexicon, rules, englishWords, englishRules, reference, prefer, m),
            fault => session.Error.WriteLine(IntakeWording.At(m, ReportIntake.Pasted, fault.Line, fault.Sentence)),
            Environment.ProcessorCount);
        return filter.Run(input, output) == 0 ? ExitCode.Done : ExitCode.BadInput;
    }

    private static DateTime Moment(string value, Messages m) =>
        DateTime.TryParseExact(value, MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : throw new UsageException(m.Format("Usage_Moment", value));
}
