using Rasid.Actors;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow.Tests;

public sealed class WhoIsTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Lazy<Pack> _pack;

    public WhoIsTests() => _pack = new(ReadPack);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("احمد النجار")]
    [InlineData("أحمد نجار")]
    [InlineData("Ahmad al-Najjar")]
    [InlineData("ahmad najjar")]
    [InlineData("ahmad-najjar")]
    [InlineData("  أبو سالم ")]
    [InlineData("ابوسالم")]
    public async Task A_name_in_any_spelling_that_folds_leads_to_its_actor(string name) =>
        Assert.Equal("ahmad-najjar", (await Ask(name)).Found?.Id);

    [Fact]
    public async Task A_word_that_several_names_hold_asks_which_is_meant()
    {
        var answer = await Ask("احمد");
        Assert.Null(answer.Found);
        Assert.Equal(["ahmad-najjar", "ahmad-sabbagh"], answer.Others.Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.Empty(answer.Near);
    }

    [Fact]
    public async Task A_family_name_alone_is_nobodys_in_particular() =>
        Assert.Equal(["ahmad-najjar", "salim-najjar"], (await Ask("النجار")).Others.Select(c => c.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("1995-01-01", "old-council")]
    [InlineData("2015-01-01", "new-council")]
    public async Task The_day_tells_bodies_of_one_name_apart(string day, string id) =>
        Assert.Equal(id, (await Ask("مجلس النهر", day)).Found?.Id);

    [Fact]
    public async Task Without_a_day_bodies_of_one_name_are_both_candidates() =>
        Assert.Equal(["new-council", "old-council"], (await Ask("مجلس النهر")).Others.Select(c => c.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(null, "salim-najjar")]
    [InlineData("2003-01-01", "ahmad-najjar")]
    [InlineData("2009-01-01", "salim-najjar")]
    public async Task An_office_leads_to_whoever_held_it_that_day(string? day, string id) =>
        Assert.Equal(id, (await Ask("رئيس مجلس النهر الجديد", day)).Found?.Id);

    [Fact]
    public async Task A_page_says_what_held_on_the_day()
    {
        var page = (await Ask("ahmad-najjar", "2003-01-01")).Found!;
        var tenure = Assert.Single(page.Dossier!.Offices);
        Assert.True(tenure.When.Holds(page.On!.Value));
        Assert.False(tenure.When.Holds(new DateOnly(2006, 1, 1)));
        Assert.Null(tenure.When.Holds(new DateOnly(2001, 5, 1)));
        Assert.Equal("salim-najjar", Assert.Single(page.Dossier.Kin).Kin.Id);
    }

    [Theory]
    [InlineData("احند النجار")]
    [InlineData("Ahmed Najar")]
    public async Task A_slip_of_a_letter_is_answered_with_what_is_spelt_nearly_so(string name)
    {
        var answer = await Ask(name);
        Assert.Null(answer.Found);
        Assert.Equal("ahmad-najjar", answer.Near[0].Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("قطار منتصف الليل")]
    public async Task Whoever_is_nowhere_is_not_found(string name)
    {
        var answer = await Ask(name);
        Assert.Null(answer.Found);
        Assert.Empty(answer.Others);
        Assert.Empty(answer.Near);
    }

    [Fact]
    public async Task The_record_adds_reports_and_whom_the_pack_lacks()
    {
        using var record = _folder.Open();
        var added = new ReportAdded(Hash256.Of("text"u8), new ReportDescription("", "", "a", "", "", "a.txt"), []);
        ReadMention[] mentions = [Mention("ahmad-najjar", "أحمد النجار"), Mention("ahmad-najjar", "أحمد النجار"), Mention("person:karim-haddad", "كريم الحداد")];
        await record.AppendAsync([added.ToDraft("text"), ReadingPayload.ToDraft(new Records.Claims.Reading(added.Key.Id, FakeReader.Stamp, Publication.Unknown, [], [], mentions, [], []))], Durability.Process, null, Cancellation);
        var who = new WhoIs(_pack.Value, record);
        var known = (await who.AskAsync(Viewer.Public, "احمد النجار", null, Cancellation)).Found!;
        Assert.Equal((1, "a"), (known.Reports, Assert.Single(known.Latest).Description.GivenId));
        var unknown = (await who.AskAsync(Viewer.Public, "كريم حداد", null, Cancellation));
        Assert.Null(unknown.Found);
        var found = (await who.AskAsync(Viewer.Public, "كريم الحداد", null, Cancellation)).Found!;
        Assert.Equal(("person:karim-haddad", 1), (found.Id, found.Reports));
        Assert.Null(found.Dossier);
    }

    [Theory]
    [InlineData("abcd", "abcd", 2, 0)]
    [InlineData("abcd", "abdc", 2, 1)]
    [InlineData("abcd", "acd", 2, 1)]
    [InlineData("abcd", "wxyz", 2, 3)]
    [InlineData("", "abc", 2, 3)]
    [InlineData("kitten", "sitting", 3, 3)]
    public void Letters_that_differ_are_counted(string a, string b, int most, int expected) => Assert.Equal(expected, EditDistance.Of(a, b, most));

    private static ReadMention Mention(string id, string name) => new(new TextSpan(0, 4), id, "person", name, "", true, "names.tsv:1");

    private Task<WhoAnswer> Ask(string name, string? day = null) =>
        new WhoIs(_pack.Value).AskAsync(Viewer.Public, name, day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", null), Cancellation);

    private Pack ReadPack()
    {
        var pack = new TestPack(_folder.Folder);
        pack.Write("pack.yaml", "id: river\nname_en: River\nname_ar: النهر\n");
        pack.Write("states.tsv", "id\tcode\tname_en\tsource\tname_ar", "valand\tVAL\tValand\tinvented\tفالاند");
        pack.Write(
            "actors.tsv",
            "id\tkind\tcode\tsector\tfrom\tto\tname_en\tneed\tsource\tname_ar",
            "ahmad-najjar\tperson\tVAL\tGOV\t\t\tAhmad al-Najjar\t\tinvented\tأحمد النجار",
            "salim-najjar\tperson\tVAL\tGOV\t\t\tSalim al-Najjar\t\tinvented\tسليم النجار",
            "ahmad-sabbagh\tperson\tVAL\tMIL\t\t\tAhmad Sabbagh\t\tinvented\tأحمد الصباغ",
            "old-council\tbody\tVAL\tLEG\t1990\t1999\tOld River Council\t\tinvented\tمجلس النهر",
            "new-council\tbody\tVAL\tLEG\t2001\t\tNew River Council\t\tinvented\tمجلس النهر");
        pack.Write("names.tsv", "actor\tlang\tkind\tneed\tsource\tform", "ahmad-najjar\tar\tfull\t\tinvented\tأبو سالم", "ahmad-najjar\tar\tsurname\t\tinvented\tالنجار");
        pack.Write("offices.tsv", "id\thead\tof\tname_en\tsource\tname_ar", "head:new-council\thead\tnew-council\tHead of the New River Council\tinvented\tرئيس مجلس النهر الجديد");
        pack.Write("holders.tsv", "office\tperson\tfrom\tto\tsource", "head:new-council\tahmad-najjar\t2001\t2004-12-31\tinvented", "head:new-council\tsalim-najjar\t2005-01-01\t\tinvented");
        pack.Write("kin.tsv", "person\trelation\tkin\tsource", "ahmad-najjar\tfather\tsalim-najjar\tinvented");
        return pack.Read();
    }
}
