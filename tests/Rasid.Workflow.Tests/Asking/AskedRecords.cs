using Rasid.Actors;
using Rasid.Intake;
using Rasid.Intake.Boilerplate;
using Rasid.Packs;
using Rasid.Reading;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text.Tables;

namespace Rasid.Workflow.Tests.Asking;

/// <summary>The samples, and three of the reports of <c>../shared/seeds</c>, read with the program's own data into records of their own; made once for all tests.</summary>
public sealed class AskedRecords : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-asked-").FullName;
    private readonly Lazy<(ReportIntake Intake, ReadingEngine Engine, Pack Pack, SearchTerms Terms)> _program = new(Load);
    private readonly Lazy<RecordFile> _samples;
    private readonly Lazy<RecordFile?> _seeds;
    private readonly Lazy<RecordFile?> _five;

    public AskedRecords()
    {
        _samples = new(() => Record("samples", Directory.GetFiles(Repository.At("samples"))));
        _seeds = new(() => Seeds("seeds", "000", "002", "003"));
        _five = new(() => Seeds("five", "000", "001", "002", "003", "004"));
    }

    /// <summary>The pack of Libya.</summary>
    internal Pack Pack => _program.Value.Pack;

    /// <summary>A record by the name that the expectations give it; null when its reports are not there.</summary>
    internal RecordFile? Of(string corpus) => corpus switch { "samples" => _samples.Value, "five" => _five.Value, _ => _seeds.Value };

    /// <summary>Asks a record of the pack of Libya.</summary>
    internal Task<AskOutcome> AskAsync(IRecord record, string question, AskOptions options, Language language = Language.English) =>
        new AskRecord(record, Pack, new WhoIs(Pack, record), _program.Value.Terms).RunAsync(Viewer.Public, question, options, language, TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_samples.IsValueCreated) _samples.Value.Dispose();
        if (_seeds.IsValueCreated) _seeds.Value?.Dispose();
        if (_five.IsValueCreated) _five.Value?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static (ReportIntake, ReadingEngine, Pack, SearchTerms) Load()
    {
        var language = DataFolderReader.Read(Repository.At("data", "ar"));
        var names = ActorLanguage.Load(language);
        var pack = PackReader.Read(PackFolders.Resolve([], Repository.At("packs")), names).Pack!;
        var engine = Engine.Load(language, names, pack.Actors, pack.Digest, pack.Time, DataFolderReader.Read(Repository.At("data", "en")).Labelled("en/"));
        return (new ReportIntake(BoilerplateFinder.Load(language, engine.Lexicon)), ReadingEngine.Of(engine), pack, SearchTerms.Load(language, pack));
    }

    private RecordFile? Seeds(string name, params string[] numbers)
    {
        var folder = Repository.At("..", "shared", "seeds");
        if (!Directory.Exists(folder)) return null;
        var files = Directory.GetFiles(folder).Where(f => Path.GetFileName(f)[..3] is var number && numbers.Contains(number)).ToArray();
        return files.Length == numbers.Length ? Record(name, files) : null;
    }

    private RecordFile Record(string name, string[] files)
    {
        var (intake, engine, _, _) = _program.Value;
        var record = RecordFile.Open(Path.Combine(_folder, name + ".db"), new RecordFileOptions { Create = true, Process = Pack.Id, SiteId = "00112233445566778899aabbccddeeff", Author = "test" });
        var reports = files.Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(intake.ReadFile).Select(r => r.Report!);
        new Ingest(record, engine).RunAsync(reports, null, CancellationToken.None).GetAwaiter().GetResult();
        return record;
    }
}
