using Rasid.Intake;
using Rasid.Packs;
using Rasid.Reading;
using Rasid.Records.Agreements;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text.Tables;

namespace Rasid.Workflow.Tests;

/// <summary>The examples beside the agreements of packs: each sentence is linked to what it says and to nothing else, and every rule is fired.</summary>
public sealed class AgreementExamplesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("libya")]
    [InlineData("demo")]
    public async Task Every_example_is_linked_as_it_expects_and_every_rule_is_fired(string name)
    {
        var pack = PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", name)], TestPack.Language).Pack!;
        var table = DataTable.Parse($"packs/{name}/agreements.examples.tsv", File.ReadAllText(Repository.At("packs", name, "agreements.examples.tsv")));
        var found = await LinksAsync(pack, table);
        var wrong = table.Rows.Where(r => Sorted(r["expect"]) != Sorted(string.Join(" | ", found[r["id"]])))
            .Select(r => $"{r.Line} {r["text"]}\n  expected {r["expect"]}\n  found    {string.Join(" | ", found[r["id"]])}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        var fired = found.SelectMany(f => f).Select(f => f[..f.IndexOf('=', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], pack.Agreements.SelectMany(a => a.Rules).Select(r => r.Id).Except(fired, StringComparer.Ordinal));
    }

    private async Task<ILookup<string, string>> LinksAsync(Pack pack, DataTable table)
    {
        var engine = Engine.Load(
            DataFolderReader.Read(Repository.At("data", "ar")), TestPack.Language, pack.Actors, pack.Digest, pack.Time, DataFolderReader.Read(Repository.At("data", "en")).Labelled("en/"));
        using var record = _folder.Open();
        var reports = table.Rows.Select(r => TestFolder.Report(r.Required("text"), null, r.Required("id"), DateOnly.ParseExact(r.Required("published"), "yyyy-MM-dd", null), null, r["id"])).ToList();
        await new Ingest(record, ReadingEngine.Of(engine)).RunAsync(reports, null, TestContext.Current.CancellationToken);
        var ledgers = await new ReadAgreement(record, pack).ListAsync(Viewer.Public, Language.Arabic, new DateOnly(2026, 11, 23), null, TestContext.Current.CancellationToken);
        return ledgers.SelectMany(l => l.Clauses).SelectMany(c => c.All).SelectMany(s => s.Citations)
            .Select(c => (Id: c.Linked.Report.Description.GivenId, Link: c.Linked.Link))
            .ToLookup(c => c.Id, c => $"{c.Link.Rule}={c.Link.Provision}/{c.Link.Stage.ToString().ToLowerInvariant()}", StringComparer.Ordinal);
    }

    private static string Sorted(string links) =>
        string.Join(" | ", links.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
