using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Rasid.Actors;
using Rasid.Intake;
using Rasid.Intake.Boilerplate;
using Rasid.Packs;
using Rasid.Reading;
using Rasid.Storage.Sqlite;
using Rasid.Text.Tables;
using Rasid.Workflow;

[assembly: AssemblyFixture(typeof(Rasid.Web.Tests.SampleSite))]

namespace Rasid.Web.Tests;

/// <summary>The site over a record that has read the samples; made once for all tests, which leave it as it is.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private static readonly Lazy<SiteParts> Shipped = new(Load);

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-web-").FullName;
    private WebApplication? _site;

    /// <summary>The record of the samples.</summary>
    public RecordFile Record { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Record = Open(Path.Combine(_folder, "samples.db"));
        var parts = PartsOver(Record);
        var files = ReportIntake.Files(Repository.At("samples"), out _);
        var reports = files.SelectMany(parts.Intake.ReadFile).Where(r => r.Report is not null).Select(r => r.Report!);
        await new Ingest(Record, parts.Engine).RunAsync(reports);
        _site = await StartAsync(parts);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A browser of its own, with its own cookies, that follows no redirect by itself.</summary>
    internal HttpClient Client() => ClientOf(_site!);

    /// <summary>The source of a page that is there.</summary>
    internal async Task<string> Get(string path)
    {
        using var client = Client();
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    internal static RecordFile Open(string file) => RecordFile.Open(file, new RecordFileOptions { Create = true, Process = "libya", SiteId = new string('a', 32), Author = "test" });

    internal static SiteParts PartsOver(RecordFile record) => Shipped.Value with { Record = record };

    internal static async Task<WebApplication> StartAsync(SiteParts parts, Listening? listening = null)
    {
        var site = RasidSite.Build(parts, listening ?? new Listening([]), host => host.UseTestServer());
        await site.StartAsync();
        return site;
    }

    internal static HttpClient ClientOf(WebApplication site)
    {
        var client = site.GetTestClient();
        client.BaseAddress = new Uri("http://localhost:5280");
        return client;
    }

    private static SiteParts Load()
    {
        var data = DataFolderReader.Read(Repository.At("data", "ar"));
        var names = ActorLanguage.Load(data);
        var pack = PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", "libya")], names).Pack!;
        var engine = Engine.Load(data, names, pack.Actors, pack.Digest, pack.Time);
        return new SiteParts(null!, ReadingEngine.Of(engine), new ReportIntake(BoilerplateFinder.Load(data, engine.Lexicon)), pack, SearchTerms.Load(data, pack));
    }
}
