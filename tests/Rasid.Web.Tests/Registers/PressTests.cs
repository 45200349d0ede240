using Rasid.Intake;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Web.Tests.Registers;

/// <summary>What the press says stands beside what the parties say, each way round.</summary>
public sealed class PressTests : RegisterSite
{
    [Fact]
    public async Task A_linked_claim_stands_on_the_item_with_its_sentence_and_the_item_on_the_claim_and_its_event()
    {
        var claim = await Told();
        var item = await Incident("west");
        var linked = await new LinkItem(Record, Names, new ItemSite())
            .RunAsync(Viewer.Public, item, RecordId.Shown(RecordIdKind.Claim, claim.Claim.Id), "supports", new ItemSaid("west", "it says the same", "amal"), Cancellation);
        Assert.Empty(linked.Faults);
        var text = Text(await Html(Path(item)));
        Assert.Contains("it says the same", text, StringComparison.Ordinal);
        Assert.Contains(await Sentence(claim), text, StringComparison.Ordinal);
        Assert.Contains($"href=\"/en/items/{Short(item)}\"", await Html("/en/claims/" + RecordId.Shown(RecordIdKind.Claim, claim.Claim.Id)), StringComparison.Ordinal);
        Assert.Contains($"href=\"/en/items/{Short(item)}\"", await Html("/en/events/" + RecordId.Shown(RecordIdKind.Event, claim.Event)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_near_in_place_and_time_is_suggested_until_somebody_calls_it_unrelated()
    {
        var claim = await Told();
        var item = await Incident("west");
        var html = await Html(Path(item));
        Assert.Contains("Perhaps of the same", html, StringComparison.Ordinal);
        Assert.Contains(await Sentence(claim), Text(html), StringComparison.Ordinal);
        var linked = await new LinkItem(Record, Names, new ItemSite())
            .RunAsync(Viewer.Public, item, RecordId.Shown(RecordIdKind.Claim, claim.Claim.Id), "unrelated", new ItemSaid("east", "", "amal"), Cancellation);
        Assert.Empty(linked.Faults);
        Assert.DoesNotContain("Perhaps of the same", await Html(Path(item)), StringComparison.Ordinal);
    }

    private async Task<ClaimRow> Told()
    {
        var report = new IncomingReport("sirte.txt", 0, null, "عقد المجلس البلدي اجتماعا في سرت يوم 3 أكتوبر 2026.", "اجتماع في سرت", "صحيفة", new DateOnly(2026, 10, 4), null, []);
        await new Ingest(Record, Parts.Engine).RunAsync([report]);
        var reports = await Record.NewestReportsAsync(Viewer.Public, 0, 1, Cancellation);
        return (await Record.ClaimsOfReportAsync(Viewer.Public, reports[0].Id, Cancellation))[0];
    }

    private async Task<string> Sentence(ClaimRow claim) => (await Record.TextAsync(Viewer.Public, claim.Report.Id, Cancellation))![claim.Claim.Evidence.Start..claim.Claim.Evidence.End];
}
