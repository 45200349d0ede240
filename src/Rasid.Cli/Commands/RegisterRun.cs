using System.CommandLine;
using Rasid.Cli.Keys;
using Rasid.Cli.Output;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary>One run of <c>rasid register</c>: the record, the pack, and from where words are written.</summary>
internal sealed class RegisterRun : IDisposable
{
    // What is wrong with the command itself; the rest is wrong with what it names.
    private static readonly string[] OfUsage =
    [
        ItemFault.VoiceMissing, ItemFault.NoVoice, ItemFault.NoRegister, ItemFault.Required, ItemFault.FieldValue, ItemFault.Nothing, ItemFault.NoState, ItemFault.Reason,
        ItemFault.Author, ItemFault.TooLong, ItemFault.Says,
    ];

    private readonly SigningKey? _key;

    private RegisterRun(Session session, ParseResult parsed, RecordFile record, Pack pack, SiteSettings site, SigningKey? key)
    {
        (Session, Parsed, Record, Names, _key) = (session, parsed, record, new FieldNames(pack), key);
        (Pack, Site) = (pack, new ItemSite(site.Voice, key?.Key.Id));
    }

    public Session Session { get; }

    public ParseResult Parsed { get; }

    public RecordFile Record { get; }

    public Pack Pack { get; }

    public FieldNames Names { get; }

    public ItemSite Site { get; }

    public RegisterBook Book => Names.Book;

    /// <summary>Keeps a file that is typed as a path with the record.</summary>
    public Func<string, CancellationToken, Task<(AttachmentValue? File, ValueFault? Fault)>> Files => async (typed, cancellation) =>
    {
        if (!File.Exists(typed)) return (null, ValueFault.Of(ValueFaults.NoFile, typed));
        try
        {
            var stream = File.OpenRead(typed);
            await using (stream.ConfigureAwait(false))
                return await new AttachFile(Record).RunAsync(typed, stream, null, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(IntakeWording.At(Session.Messages, typed, 0, Session.Messages.Format("Intake_Unreadable", e.Message)));
        }
    };

    /// <summary>Opens what a command needs.</summary>
    /// <param name="session">The session.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="record">The option of the record.</param>
    /// <param name="isWriting">Whether it writes: then a record is made where there is none, and the site's key is opened.</param>
    public static RegisterRun Open(Session session, ParseResult parsed, Option<string> record, bool isWriting)
    {
        var site = SiteSettings.Read();
        var key = isWriting ? KeyFolder.OfSite(session) : null;
        var options = new RecordFileOptions { Signer = key };
        try
        {
            var opened = isWriting ? SharedOptions.OpenOrMake(session, parsed, record, options) : SharedOptions.Open(session, parsed, record, options);
            try
            {
                return new RegisterRun(session, parsed, opened, LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record))), site, key);
            }
            catch (Exception e) when (e is Text.Tables.DataFaultException or RecordException)
            {
                opened.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is Text.Tables.DataFaultException or RecordException)
        {
            key?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Record.Dispose();
        _key?.Dispose();
    }

    /// <summary>The item that is meant.</summary>
    /// <exception cref="InputException">There is none, or several.</exception>
    public async Task<Item> ItemAsync(string typed)
    {
        var (item, fault) = await new FindItem(Record, Names).RunAsync(Viewer.Public, typed).ConfigureAwait(false);
        return item ?? throw Wrong([fault!]);
    }

    /// <summary>The register that is meant; null when there is none.</summary>
    public Register? Register(string typed) => Book.Find(typed)
        ?? Book.Registers.FirstOrDefault(r => string.Equals(r.LabelAr, typed, StringComparison.Ordinal) || string.Equals(r.LabelEn, typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a word is refused with: all that is wrong, a line each.</summary>
    public Exception Wrong(IReadOnlyList<ItemFault> faults)
    {
        var sentence = string.Join('\n', faults.Select(f => (f.Value is null, Said: f.Sentence(Names, Session.Messages.Language)))
            .Select(s => (s.Item1 ? char.ToUpperInvariant(s.Said[0]) + s.Said[1..] : s.Said) + "."));
        return OfUsage.Contains(faults[0].Code) ? new UsageException(sentence) : new InputException(sentence);
    }

    /// <summary>Tells what became of a word.</summary>
    /// <exception cref="UsageException">It was not taken, because the command is wrong.</exception>
    /// <exception cref="InputException">It was not taken.</exception>
    public async Task TellAsync(ItemAnswer answer, bool isJson, string audience)
    {
        if (answer.Faults.Count > 0) throw Wrong(answer.Faults);
        var item = (await Record.ItemAsync(Viewer.Of(audience), Book, answer.Item!.Value).ConfigureAwait(false))!;
        if (isJson) ItemJson.Write(this, item);
        else Session.Output.WriteLine(Session.Messages.Format("Register_Done", RecordId.Shown(RecordIdKind.Item, item.Id), ItemCard.State(item, Session.Messages.Language)));
    }
}
