using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid register show</c>: the items of a register, or one with its history.</summary>
internal static class RegisterShow
{
    private const int MostItems = 1000;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var what = new Argument<string>("what") { Description = m["Register_What"], HelpName = m["Place_Id"] };
        var state = new Option<string>("--state", "-s") { Description = m["Register_StateOption"], HelpName = string.Join('|', ItemStates.All) };
        var stage = new Option<string>("--stage") { Description = m["Register_StageOption"], HelpName = m["Place_Id"] };
        var awaiting = new Option<string>("--awaiting") { Description = m["Register_Awaiting"], HelpName = m["Place_Id"] };
        var conflicts = new Option<bool>("--conflicts") { Description = m["Register_Conflicts"] };
        var where = new Option<string[]>("--where", "-w") { Description = m["Register_Where"], HelpName = m["Register_FieldPlace"] };
        var words = new Option<string>("--words") { Description = m["Register_Words"], HelpName = m["Place_Words"] };
        var from = new Option<string>("--from") { Description = m["Register_From"], HelpName = m["Place_Date"] };
        var to = new Option<string>("--to") { Description = m["Register_To"], HelpName = m["Place_Date"] };
        var limit = new Option<int>("--limit", "-n") { Description = m["Register_Limit"], DefaultValueFactory = _ => 50 };
        var after = new Option<string>("--after") { Description = m["Register_After"], HelpName = m["Place_Words"] };
        var audience = new Option<string>("--for") { Description = m["Register_ForShow"], HelpName = m["Place_Id"], DefaultValueFactory = _ => Viewer.PublicAudience };
        var json = new Option<bool>("--json") { Description = m["Register_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("show", m["Register_Show"]) { what, state, stage, awaiting, conflicts, where, words, from, to, limit, after, audience, json, record };
        command.SetAction(parsed =>
        {
            using var run = RegisterRun.Open(session, parsed, record, isWriting: false);
            var viewer = Viewer.Of(parsed.GetRequiredValue(audience));
            if (run.Register(parsed.GetRequiredValue(what)) is not { } register)
            {
                ShowAsync(run, viewer, parsed.GetRequiredValue(what), parsed.GetValue(json)).GetAwaiter().GetResult();
                return ExitCode.Done;
            }
            if (parsed.GetValue(limit) is < 1 or > MostItems) throw new UsageException(m.Format("Usage_Limit", parsed.GetValue(limit), MostItems));
            var (first, last) = (SharedOptions.Day(parsed, from, m), SharedOptions.Day(parsed, to, m));
            var query = new ItemQuery(register.Id)
            {
                States = parsed.GetValue(state) is { } named ? [State(m, named)] : [],
                Stage = parsed.GetValue(stage) ?? "",
                Awaiting = parsed.GetValue(awaiting) is { } voice ? Voice(run, voice) : "",
                OnlyConflicts = parsed.GetValue(conflicts),
                Holding = [.. (parsed.GetValue(where) ?? []).Select(w => Held(run, register, w))],
                Words = parsed.GetValue(words) ?? "",
                DayField = first is null && last is null ? "" : Dated(m, register),
                From = first,
                To = last,
                Take = parsed.GetValue(limit),
                After = parsed.GetValue(after) ?? "",
            };
            RegisterTable.ShowAsync(run, viewer, register, query, parsed.GetValue(json)).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Shows one item.</summary>
    public static void Item(Session session, ParseResult parsed, Option<string> record, string typed)
    {
        using var run = RegisterRun.Open(session, parsed, record, isWriting: false);
        ShowAsync(run, Viewer.Public, typed, false).GetAwaiter().GetResult();
    }

    private static async Task ShowAsync(RegisterRun run, Viewer viewer, string typed, bool isJson)
    {
        // What is neither the id of an item nor the name of a register was meant as the latter.
        if (!RecordId.TryParse(typed, out _))
            throw new UsageException(new Workflow.ItemFault(Workflow.ItemFault.NoRegister, typed, string.Join(", ", run.Book.Registers.Select(r => r.Id))).Sentence(run.Names, run.Session.Messages.Language) + ".");
        var (item, fault) = await new Workflow.FindItem(run.Record, run.Names).RunAsync(viewer, typed).ConfigureAwait(false);
        if (item is null) throw run.Wrong([fault!]);
        if (isJson) ItemJson.Write(run, item);
        else await new ItemCard(run).WriteAsync(viewer, item).ConfigureAwait(false);
    }

    private static ItemState State(Messages m, string typed) =>
        ItemStates.TryParse(typed, out var state) ? state : throw new UsageException(m.Format("Usage_Status", typed, string.Join(", ", ItemStates.All)));

    private static string Voice(RegisterRun run, string typed) => run.Names.VoiceOf(typed)?.Id
        ?? throw run.Wrong([new Workflow.ItemFault(Workflow.ItemFault.NoVoice, typed, string.Join(", ", run.Book.Voices.Select(v => v.Id)))]);

    // A value is read as it is when it is entered, so that labels find ids.
    private static KeyValuePair<string, string> Held(RegisterRun run, Register register, string typed)
    {
        var m = run.Session.Messages;
        if (typed.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var at)) throw new UsageException(m.Format("Register_NoPair", typed));
        var fields = new Workflow.TypedFields(run.Names, run.Record);
        if (fields.Find(register, typed[..at]) is not var (field, _))
            throw new UsageException(Workflow.FieldWords.Fault(ValueFault.Of(ValueFaults.NoField, typed[..at], string.Join(", ", register.Fields.Select(f => f.Id))), m.Language) + ".");
        var (value, fault) = fields.ReadAsync(Viewer.Public, field, typed[(at + 1)..]).GetAwaiter().GetResult();
        if (fault is not null) throw new UsageException(Workflow.FieldWords.Fault(fault, m.Language) + ".");
        return new(field.Id, ItemTerms.Of(field.Id, value!.ToJson()).Select(t => t.Words).FirstOrDefault() ?? typed[(at + 1)..]);
    }

    private static string Dated(Messages m, Register register) =>
        (register.Fields.FirstOrDefault(f => f.Type == FieldType.Date && register.Heading.Contains(f.Id, StringComparer.Ordinal)) ?? register.Fields.FirstOrDefault(f => f.Type == FieldType.Date))?.Id
        ?? throw new UsageException(m.Format("Register_NoDates", register.Id));
}
