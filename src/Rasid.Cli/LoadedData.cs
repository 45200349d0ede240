using Rasid.Actors;
using Rasid.Intake;
using Rasid.Intake.Boilerplate;
using Rasid.Packs;
using Rasid.Reading;
using Rasid.Records.Keys;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text.Tables;
using Rasid.Workflow;

namespace Rasid.Cli;

/// <summary>The engine, the intake and the pack over the data that lies beside the program, never in the current folder.</summary>
internal sealed record LoadedData(Engine Engine, ReportIntake Intake, Pack Pack)
{
    /// <summary>The packs that came with the program.</summary>
    public static string BuiltInPacks { get; } = Path.Combine(AppContext.BaseDirectory, "packs");

    /// <summary>The engine as the workflow uses it.</summary>
    public ReadingEngine ReadingEngine => ReadingEngine.Of(Engine);

    /// <summary>What English reports are read with.</summary>
    public static DataFolder English() => DataFolderReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "en")).Labelled("en/");

    /// <summary>The language data of Arabic.</summary>
    public static DataFolder Language() => DataFolderReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "ar"));

    /// <summary>The words by which keys are read aloud.</summary>
    public static FingerprintWords Fingerprints() =>
        new(DataTable.Parse("fingerprints.tsv", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "fingerprints.tsv"))));

    /// <summary>Loads everything.</summary>
    /// <param name="packs">Packs, by folder or by name, each read after those it stands on; none for the default one.</param>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static LoadedData Load(IReadOnlyList<string> packs)
    {
        var language = Language();
        var names = ActorLanguage.Load(language);
        var pack = ReadPack(packs, names);
        var engine = Engine.Load(language, names, pack.Actors, pack.Digest, pack.Time, English());
        return new LoadedData(engine, new ReportIntake(BoilerplateFinder.Load(language, engine.Lexicon)), pack);
    }

    /// <summary>Loads a pack alone.</summary>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static Pack LoadPack(IReadOnlyList<string> packs) => ReadPack(packs, ActorLanguage.Load(Language()));

    /// <summary>The packs as given; else the one that an existing record is about, where it came with the program.</summary>
    /// <param name="given">What the user named.</param>
    /// <param name="record">The record's file; it need not exist.</param>
    /// <exception cref="RecordException">The file is no record that can be opened.</exception>
    public static IReadOnlyList<string> PacksFor(IReadOnlyList<string> given, string record)
    {
        if (given.Count > 0 || !File.Exists(record)) return given;
        using var opened = RecordFile.Open(record);
        return PackFolders.IsBuiltIn(opened.Process, BuiltInPacks) ? [opened.Process] : given;
    }

    private static Pack ReadPack(IReadOnlyList<string> packs, ActorLanguage names)
    {
        var reading = PackReader.Read(PackFolders.Resolve(packs, BuiltInPacks), names);
        return reading.Pack ?? throw new DataFaultException(reading.Faults);
    }
}
