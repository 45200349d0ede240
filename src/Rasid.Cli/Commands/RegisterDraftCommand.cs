using System.CommandLine;
using Rasid.Cli.Copies;
using Rasid.Cli.Output;
using Rasid.Packs;
using Rasid.Records.Registers;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid register draft</c>: a report drafted from registers, every item with its id and who says what of it.</summary>
internal static class RegisterDraftCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string>("draft") { Description = m["Draft_Id"], HelpName = m["Place_Id"] };
        var month = new Option<string>("--month", "--period") { Description = m["Draft_Month"], HelpName = "2026-10|2026-Q4|2026" };
        var from = new Option<string>("--from") { Description = m["Brief_From"], HelpName = m["Place_Date"] };
        var to = new Option<string>("--to") { Description = m["Brief_To"], HelpName = m["Place_Date"] };
        var file = new Option<string>("--out", "-o") { Description = m["Draft_Out"], HelpName = "FILE.html|.docx|.pdf" };
        var replace = new Option<bool>("--replace") { Description = m["Option_Replace"] };
        var record = SharedOptions.Record(m);
        var command = new Command("draft", m["Draft_Description"]) { id, month, from, to, file, replace, record };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file);
            var write = path is null ? null : BriefCommand.Writer(path, m);
            var (first, last) = Days(parsed.GetValue(month), SharedOptions.Day(parsed, from, m), SharedOptions.Day(parsed, to, m), m);
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var draft = Find(pack, parsed.GetRequiredValue(id), m);
            var brief = new ComposeDraft(opened, pack).RunAsync(Viewer.Public, new DraftRequest(draft, first, last, m.Language, ProcessDay.Of(TimeProvider.System.GetUtcNow(), pack))).GetAwaiter().GetResult();
            if (write is null)
            {
                new BriefText(session).Write(brief);
                return ExitCode.Done;
            }
            WholeFile.WriteAsync(path!, parsed.GetValue(replace), m, async stream =>
            {
                await stream.WriteAsync(write(brief)).ConfigureAwait(false);
                return true;
            }).GetAwaiter().GetResult();
            session.Output.WriteLine(m.Format("Draft_Done", path, brief.Digest));
            return ExitCode.Done;
        });
        return command;
    }

    private static (DateOnly From, DateOnly To) Days(string? month, DateOnly? from, DateOnly? to, Messages m)
    {
        if (month is not null && from is null && to is null) return DraftRequest.Days(month) ?? throw new UsageException(m.Format("Draft_NoMonth", month));
        if (month is not null || from is null || to is null) throw new UsageException(m["Draft_WhichDays"]);
        return to < from ? throw new UsageException(m.Format("Usage_Period", from, to)) : (from.Value, to.Value);
    }

    private static DraftReport Find(Pack pack, string typed, Messages m) =>
        pack.Registers.Drafts.FirstOrDefault(d => d.Id == typed.Trim())
        ?? throw new InputException(m.Format("Draft_Unknown", typed, string.Join(", ", pack.Registers.Drafts.Select(d => d.Id))));
}
