using Rasid.Records;
using Rasid.Records.Journal;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter keeps of near-duplicate reports.</summary>
public abstract class FamilyContract
{
    private const string First = "the two delegations met in the old port on sunday and agreed to open the road to trucks before the end of the month";
    private const string Rewrite = "port road: the two delegations met in the old port on sunday and agreed to open the road to trucks before the end of june";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    [Fact]
    public async Task A_rewritten_report_joins_the_family_of_the_first()
    {
        using var record = OpenEmpty();
        var (first, other, rewrite) = (Sample.Report(First, "A"), Sample.Report("something else was said of the harbour"), Sample.Report(Rewrite, "B"));
        await RecordContract.Append(record, first.Draft, other.Draft, rewrite.Draft);
        var family = await record.FamilyAsync(Viewer.Public, rewrite.Id, 10, Cancellation);
        Assert.Equal([first.Id, rewrite.Id], family.Select(k => k.Report.Id));
        Assert.Equal([null, first.Id], family.Select(k => k.Nearest?.Report));
        Assert.True(family[1].Nearest!.Kinship.Similarity is > 0.6 and < 1);
        Assert.Equal(family.Select(k => k.Report.Id), (await record.FamilyAsync(Viewer.Public, first.Id, 10, Cancellation)).Select(k => k.Report.Id));
        Assert.Equal([other.Id], (await record.FamilyAsync(Viewer.Public, other.Id, 10, Cancellation)).Select(k => k.Report.Id));
        Assert.Single(await record.FamilyAsync(Viewer.Public, first.Id, 1, Cancellation));
    }

    [Fact]
    public async Task A_report_whose_text_is_withheld_has_no_kin()
    {
        using var record = OpenEmpty();
        var (first, withheld) = (Sample.Report(First, "A"), Sample.Report(Rewrite, "B"));
        await RecordContract.Append(record, first.Draft, withheld.Draft with { Text = null });
        Assert.Empty(await record.FamilyAsync(Viewer.Public, withheld.Id, 10, Cancellation));
        Assert.Single(await record.FamilyAsync(Viewer.Public, first.Id, 10, Cancellation));
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
    }

    [Fact]
    public async Task A_copy_is_no_independent_publisher()
    {
        using var record = OpenEmpty();
        var (first, copy) = (Sample.Report(First, "A"), Sample.Report(First, "B"));
        await RecordContract.Append(record, first.Draft, copy.Draft, Sample.Read(first.Id, Sample.Claim(first.Id)), Sample.Read(copy.Id, Sample.Claim(copy.Id)));
        var row = Assert.Single(await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation));
        Assert.Equal((2, 1), (row.Claims, row.Publishers));
    }

    [Fact]
    public async Task Many_copies_are_one_family_and_the_first_is_the_nearest_that_is_looked_at()
    {
        using var record = OpenEmpty();
        var copies = Enumerable.Range(0, 30).Select(i => Sample.Report(First, $"publisher {i}")).ToList();
        await RecordContract.Append(record, [.. copies.Select(c => c.Draft)]);
        var family = await record.FamilyAsync(Viewer.Public, copies[29].Id, 100, Cancellation);
        Assert.Equal(copies.Select(c => c.Id), family.Select(k => k.Report.Id));
        Assert.Equal(copies[21].Id, family[29].Nearest!.Report);
        Assert.All(family, k => Assert.Null(k.Report.Reading));
    }

    [Fact]
    public async Task Families_come_back_after_a_rebuild()
    {
        using var record = OpenEmpty();
        EntryDraft[] drafts = [Sample.Report(First, "A").Draft, Sample.Report(Rewrite, "B").Draft, Sample.Report(First, "C").Draft];
        await RecordContract.Append(record, drafts);
        var before = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(before, await RecordContract.All(record.DumpAsync(Cancellation)));
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
    }
}
