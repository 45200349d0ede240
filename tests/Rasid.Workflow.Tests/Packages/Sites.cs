using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Packages;

/// <summary>Several sites, each with a record of its own in one folder, that carry packages to each other.</summary>
internal sealed class Sites : IDisposable
{
    private static readonly HashSet<string> Hosts = ["mission"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("rasid-sites-").FullName;

    public static SiteSettings Settings(char site, string voice = "") => new(new string(site, 32), $"site {site}", voice, "");

    public string PathOf(string record) => Path.Combine(Folder, record + ".db");

    /// <summary>Opens a record as a site.</summary>
    public RecordFile Open(string record, char site, string voice = "", IEntrySigner? signer = null, string process = "demo", TimeProvider? clock = null, int mostPages = 0) => RecordFile.Open(
        PathOf(record),
        new RecordFileOptions
        {
            Create = true,
            Process = process,
            SiteId = Settings(site).Id,
            Voice = voice,
            Author = $"author {site}",
            Signer = signer,
            Clock = clock ?? TimeProvider.System,
            MostPages = mostPages,
        });

    public static async Task<IReadOnlyList<Entry>> Say(RecordFile record, params EntryDraft[] drafts) => await record.AppendAsync(drafts, Durability.Process, null, TestContext.Current.CancellationToken);

    public static EntryDraft Unknown(string what, string audience = "public") => new("of-tomorrow", 1, Encoding.UTF8.GetBytes($"{{\"what\":\"{what}\"}}")) { Audience = audience };

    public static EntryDraft Enter(string voice, string told) => new ItemEntered("incidents", voice, new ItemFields([KeyValuePair.Create("told", $"\"{told}\"")]), "", "").ToDraft();

    public static EntryDraft Confirm(Entry item, string voice) => new Verification(item.Id, voice, VerificationWord.Confirm, [], [item.Id], "").ToDraft();

    public static (Hash256 Id, EntryDraft Draft) Report(string text, string publisher)
    {
        var added = new ReportAdded(Hash256.Of(Encoding.UTF8.GetBytes(text)), new ReportDescription(publisher, "", "", "", "", "file.txt"), []);
        return (added.Key.Id, added.ToDraft(text));
    }

    /// <summary>A package of a record, as bytes.</summary>
    public static async Task<byte[]> Pack(
        RecordFile record, char site = 'a', string voice = "", string audience = "west", IReadOnlyList<StreamHead>? since = null, bool withTexts = true, IEntrySigner? signer = null)
    {
        using var bytes = new MemoryStream();
        await new ExportPackage(record, Settings(site, voice), signer).RunAsync(audience, since, withTexts, bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    public static Task<ImportedPackage> Take(RecordFile record, byte[] package, PackageLimits? limits = null) =>
        new ImportPackage(record, Hosts, limits).RunAsync(() => new MemoryStream(package), TestContext.Current.CancellationToken);

    /// <summary>Takes it in, and says why it was refused.</summary>
    public static async Task<PackageException> Refused(RecordFile record, byte[] package, PackageLimits? limits = null)
    {
        var before = await Content(record);
        var refused = await Assert.ThrowsAsync<PackageException>(() => Take(record, package, limits));
        Assert.Equal(before, await Content(record));
        return refused;
    }

    /// <summary>Everything that the record shows, and the digest.</summary>
    public static async Task<List<string>> Content(RecordFile record)
    {
        var content = new List<string> { RecordDigest.Of(await record.HeadsAsync(TestContext.Current.CancellationToken)).ToString() };
        await foreach (var line in record.DumpAsync(TestContext.Current.CancellationToken)) content.Add(line);
        return content;
    }

    public static async Task IsWhole(RecordFile record) =>
        Assert.Null((await new VerifyRecord(record).RunAsync(cancellation: TestContext.Current.CancellationToken)).Fault);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
