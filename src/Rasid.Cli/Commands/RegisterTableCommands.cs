using System.CommandLine;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid register template</c>, <c>import</c> and <c>export</c>: registers as tables of a spreadsheet.</summary>
internal static class RegisterTableCommands
{
    public static Command Template(Session session)
    {
        var m = session.Messages;
        var (register, file, record) = (Register(m), Table(m), SharedOptions.Record(m));
        var command = new Command("template", m["Register_Template"]) { register, file, record };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var isWorkbook = IsWorkbook(path, m);
            // An empty table needs no record, only the pack.
            var names = new FieldNames(LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record))));
            var of = Find(names, parsed.GetRequiredValue(register), m);
            using (var stream = Files.Create(path, m)) new RegisterTables(names).WriteTemplate(stream, of, isWorkbook, m.Language);
            session.Error.WriteLine(m.Format("Register_TemplateDone", path, of.Fields.Count));
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Export(Session session)
    {
        var m = session.Messages;
        var (register, file, record) = (Register(m), Table(m), SharedOptions.Record(m));
        var audience = new Option<string>("--for") { Description = m["Register_ForShow"], HelpName = m["Place_Id"], DefaultValueFactory = _ => Viewer.PublicAudience };
        var command = new Command("export", m["Register_Export"]) { register, file, audience, record };
        command.SetAction(parsed =>
        {
            using var run = RegisterRun.Open(session, parsed, record, isWriting: false);
            var path = parsed.GetRequiredValue(file);
            var (isWorkbook, of) = (IsWorkbook(path, m), Find(run.Names, parsed.GetRequiredValue(register), m));
            int count;
            using (var stream = Files.Create(path, m))
                count = new RegisterTables(run.Names).WriteItemsAsync(run.Record, Viewer.Of(parsed.GetRequiredValue(audience)), stream, of, isWorkbook, m.Language).GetAwaiter().GetResult();
            session.Error.WriteLine(m.Format("Register_ExportDone", path, count));
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Import(Session session)
    {
        var m = session.Messages;
        var (register, record) = (Register(m), SharedOptions.Record(m));
        register.Arity = ArgumentArity.ZeroOrOne;
        var file = new Argument<string>("file") { Description = m["Register_ImportFile"], HelpName = m["Place_File"], Arity = ArgumentArity.ZeroOrOne };
        var words = new Option<string>("--words") { Description = m["Register_ImportWords"], HelpName = m["Place_File"] };
        var check = new Option<bool>("--check") { Description = m["Import_Check"] };
        var voice = new Option<string>("--as") { Description = m["Register_As"], HelpName = m["Place_Id"] };
        var because = new Option<string>("--because", "-b") { Description = m["Register_Because"], HelpName = m["Place_Words"] };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var audience = new Option<string>("--for") { Description = m["Register_For"], HelpName = m["Place_Id"], DefaultValueFactory = _ => Viewer.PublicAudience };
        var refused = new Option<string>("--refused") { Description = m["Register_RefusedFile"], HelpName = m["Place_File"] };
        var command = new Command("import", m["Register_Import"]) { register, file, words, check, voice, because, author, audience, refused, record };
        command.SetAction(parsed =>
        {
            var (into, sayings) = (parsed.GetValue(register), parsed.GetValue(words));
            if ((sayings ?? parsed.GetValue(file)) is not { } path || (sayings is not null && into is not null)) throw new UsageException(m["Register_ImportEither"]);
            if (parsed.GetValue(refused) is { } back) IsWorkbook(back, m);
            using var stream = Files.OpenRead(path, m);
            var (sheets, fault) = TableFile.Read(stream, m.Language);
            if (fault.Length > 0) throw new InputException(IntakeWording.At(m, path, 0, fault));
            using var run = RegisterRun.Open(session, parsed, record, isWriting: true);
            var of = sayings is null ? Find(run.Names, into!, m) : null;
            var readers = parsed.GetRequiredValue(audience);
            var said = new ItemSaid(parsed.GetValue(voice) ?? run.Site.Voice, parsed.GetValue(because) ?? "", parsed.GetValue(author)) { Audience = readers };
            var isCheck = parsed.GetValue(check);
            var answer = (of is null
                ? new ImportSayings(run.Record, run.Names, run.Site).RunAsync(Viewer.Of(readers), sheets, said, isCheck, m.Language)
                : new ImportItems(run.Record, run.Names, run.Site).RunAsync(Viewer.Of(readers), of, sheets, said, isCheck, m.Language)).GetAwaiter().GetResult();
            if (answer.Why.Length > 0) throw new InputException(IntakeWording.At(m, path, 0, answer.Why));
            Tell(session, answer, of is null, isCheck);
            if (answer.IsRefused && parsed.GetValue(refused) is { } table) GiveBack(session, run, of, answer, table);
            return answer.IsRefused ? ExitCode.BadInput : ExitCode.Done;
        });
        return command;
    }

    private static void Tell(Session session, ItemImport answer, bool isOfWords, bool isCheck)
    {
        var m = session.Messages;
        foreach (var row in answer.Rows)
        {
            var item = row.Item is { } id ? RecordId.Shown(RecordIdKind.Item, id) : "";
            if (row.Outcome != ItemOutcome.Refused)
            {
                session.Output.WriteLine(m.Format("Register_Row_" + row.Outcome, row.Number, item, string.Join(", ", row.Fields)));
                continue;
            }
            foreach (var fault in row.Faults) session.Output.WriteLine(m.Format("Register_Row_Refused", row.Number, fault));
        }
        session.Output.Flush();
        if (isOfWords)
        {
            session.Error.WriteLine(m.Format(
                isCheck ? "Register_WordsChecked" : "Register_WordsDone", answer.Count(ItemOutcome.Said), answer.Count(ItemOutcome.Same), answer.Count(ItemOutcome.Refused)));
            return;
        }
        session.Error.WriteLine(m.Format(
            isCheck ? "Register_ImportChecked" : "Register_ImportDone",
            answer.Count(ItemOutcome.Entered), answer.Count(ItemOutcome.Amended), answer.Count(ItemOutcome.Same), answer.Count(ItemOutcome.Refused)));
    }

    private static void GiveBack(Session session, RegisterRun run, Register? register, ItemImport answer, string path)
    {
        var m = session.Messages;
        using (var stream = Files.Create(path, m))
        {
            var (tables, isWorkbook) = (new RegisterTables(run.Names), IsWorkbook(path, m));
            if (register is null) tables.WriteRefusedSayings(stream, answer, isWorkbook, m.Language);
            else tables.WriteRefused(stream, register, answer, isWorkbook, m.Language);
        }
        session.Error.WriteLine(m.Format("Register_RefusedDone", path));
    }

    private static bool IsWorkbook(string path, Messages m) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".xlsx" => true,
        ".csv" => false,
        _ => throw new UsageException(m.Format("Register_TableKind", path)),
    };

    private static Register Find(FieldNames names, string typed, Messages m) => names.RegisterOf(typed)
        ?? throw new UsageException(new ItemFault(ItemFault.NoRegister, typed, string.Join(", ", names.Book.Registers.Select(r => r.Id))).Sentence(names, m.Language) + ".");

    private static Argument<string> Register(Messages m) => new("register") { Description = m["Register_Register"], HelpName = m["Place_Id"] };

    private static Argument<string> Table(Messages m) => new("file") { Description = m["Register_Table"], HelpName = m["Place_File"] };
}
