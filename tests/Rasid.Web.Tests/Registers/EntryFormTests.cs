using System.Net;
using System.Text;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Web.Tests.Registers;

/// <summary>The entry form that a register's definition makes: every type of field, faults beside their fields, files, and what others said meanwhile.</summary>
public sealed class EntryFormTests : RegisterSite
{
    private const string New = "/en/registers/incidents/new";
    private const string Hostile = "\"><script>alert(1)</script>";

    [Fact]
    public async Task What_is_typed_in_the_form_is_an_item_of_the_register()
    {
        using var sent = await Enter(
            ("v.kind", "shelling"), ("v.date", "2026-10-05"), ("v.time", "05:20"), ("v.place", "33R XQ 051 591"), ("v.accused", "west"), ("v.civilians-wounded", "1-3"),
            ("v.weapons", "mortars"), ("v.weapons", "rockets"), ("v.account", "Shells fell on fields"), ("v.told", "mission"), ("ref", "E-7"), ("voice", "east"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var html = await Html(sent.Headers.Location!.ToString());
        var text = Text(html);
        Assert.Contains("The item is entered.", text, StringComparison.Ordinal);
        foreach (var part in new[] { "artillery or rocket fire · 33R XQ 051 591 · 5 October 2026", "mortars", "rocket launchers", "1 to 3", "their number E-7", "General Command (Rajma) entered the item" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_register_of_the_pack_has_its_form_in_both_languages_without_a_script()
    {
        foreach (var register in Names.Book.Registers)
        {
            foreach (var language in new[] { "ar", "en" })
            {
                var html = await Html($"/{language}/registers/{register.Id}/new");
                foreach (var field in register.Fields) Assert.Contains($"v.{field.Id}{(field.IsPerParty ? "/west" : "")}\"", html, StringComparison.Ordinal);
                Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
                Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_value_for_each_party_is_typed_for_each()
    {
        using var sent = await Post("/en/registers/detainee-exchanges/new", "/en/registers/detainee-exchanges/new",
            ("v.place", "sirte"), ("v.date", "2026-10-05"), ("v.released/west", "10"), ("v.released/east", "12"), ("voice", "mission"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var text = Text(await Html(sent.Headers.Location!.ToString()));
        Assert.Contains("Released by each side – Libyan Army (Tripoli) 10 detainees", text, StringComparison.Ordinal);
        Assert.Contains("Released by each side – General Command (Rajma) 12 detainees", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_stand_beside_their_fields_and_what_was_typed_stays()
    {
        using var refused = await Enter(("v.kind", "fire"), ("v.date", "last week"), ("v.place", ""), ("v.killed", "some"), ("v.account", "Kept as typed"), ("voice", "west"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var html = await refused.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("id=\"v-date-f\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"v-place-f\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"v-killed-f\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"last week\"", html, StringComparison.Ordinal);
        Assert.Contains("Kept as typed", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"fire\" selected", html, StringComparison.Ordinal);
        Assert.Equal(0, (await Record.ItemCountsAsync(Viewer.Public, Names.Book, "incidents", Cancellation)).Total);
    }

    [Fact]
    public async Task What_is_hostile_in_any_field_comes_back_as_text()
    {
        var register = Names.Book.Find("incidents")!;
        using var refused = await Enter([.. register.Fields.Select(f => ("v." + f.Id, Hostile)), ("ref", Hostile), ("reason", Hostile), ("author", Hostile), ("voice", Hostile)]);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.DoesNotContain("<script", await refused.Content.ReadAsStringAsync(Cancellation), StringComparison.OrdinalIgnoreCase);
        using var faults = await Enter([.. register.Fields.Select(f => ("v." + f.Id, Hostile)), ("voice", "west")]);
        Assert.Equal(HttpStatusCode.BadRequest, faults.StatusCode);
        Assert.DoesNotContain("<script", await faults.Content.ReadAsStringAsync(Cancellation), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("hnec", "enters nothing in this register")]
    [InlineData("nobody", "nobody")]
    [InlineData("", "")]
    public async Task A_voice_that_may_not_enter_is_refused(string voice, string said)
    {
        using var refused = await Enter(("v.kind", "fire"), ("v.date", "2026-10-05"), ("v.place", "sirte"), ("voice", voice));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        if (said.Length > 0) Assert.Contains(said, Text(await refused.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Equal(0, (await Record.ItemCountsAsync(Viewer.Public, Names.Book, "incidents", Cancellation)).Total);
    }

    [Fact]
    public async Task A_party_fills_no_finding_of_the_monitors()
    {
        using var refused = await Enter(("v.kind", "fire"), ("v.date", "2026-10-05"), ("v.place", "sirte"), ("v.finding", "violation"), ("voice", "west"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("id=\"v-finding-f\"", await refused.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_not_made_here_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("v.kind", "fire"), new("v.date", "2026-10-05"), new("v.place", "sirte"), new("voice", "west"), new("author", "x")]);
        using var foreign = await Client.PostAsync(New, form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.Equal(0, (await Record.ItemCountsAsync(Viewer.Public, Names.Book, "incidents", Cancellation)).Total);
    }

    [Fact]
    public async Task Files_are_kept_with_the_item_and_come_back_as_what_no_browser_runs()
    {
        using var got = await Get(New);
        var html = await got.Content.ReadAsStringAsync(Cancellation);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in new[] { ("v.kind", "fire"), ("v.date", "2026-10-05"), ("v.place", "sirte"), ("voice", "west"), ("author", "amal"), ("form-key", Hidden(html, "form-key")) }) form.Add(new StringContent(value), name);
        using var page = new ByteArrayContent(Encoding.UTF8.GetBytes("<script>alert(1)</script>"));
        form.Add(page, "file.v.files", "../../evil<b>.html");
        using var sent = await Send(got, New, form);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var shown = await Html(sent.Headers.Location!.ToString());
        Assert.DoesNotContain("<b>.html", shown, StringComparison.Ordinal);
        var at = shown.IndexOf("/files/", StringComparison.Ordinal);
        var path = shown[shown.LastIndexOf('"', at)..shown.IndexOf('"', at)].Trim('"');
        using var file = await Get(path);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("<script>alert(1)</script>", await file.Content.ReadAsStringAsync(Cancellation));
        using var other = await Client.GetAsync(path[..^64] + new string('0', 64), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task An_amendment_writes_only_what_was_changed()
    {
        var item = await Incident("west", ("killed", "2-4"), ("weapons", "mortars; rockets"), ("account", "first"));
        using var sent = await Amend(item, ("v.killed", "3"), ("reason", "counted again"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var last = (await Read(item)).Entries[^1].Entry.Said;
        Assert.Equal(["killed"], ((Records.Payloads.ItemAmended)last).Fields.All.Select(f => f.Key));
    }

    [Fact]
    public async Task An_emptied_field_says_that_there_is_none()
    {
        var item = await Incident("west", ("killed", "2-4"));
        using var sent = await Amend(item, ("v.killed", ""), ("reason", "nobody"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Null((await Read(item)).Field("killed")!.Value);
    }

    [Fact]
    public async Task A_form_over_an_item_that_changed_is_refused_and_shows_what_was_said_meanwhile()
    {
        var item = await Incident("west", ("killed", "2-4"));
        using var got = await Get(Path(item) + "/amend");
        var html = await got.Content.ReadAsStringAsync(Cancellation);
        await Say(item, "east", VerificationWord.Dispute, "it was not so");
        using var form = new FormUrlEncodedContent([
            new("form-key", Hidden(html, "form-key")), new("seen", Hidden(html, "seen")), new("heads", Hidden(html, "heads")),
            new("v.killed", "9"), new("voice", "west"), new("author", "amal"), new("reason", "counted")]);
        using var stale = await Send(got, Path(item) + "/amend", form);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await stale.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("Said since you opened this page: 2 General Command (Rajma) disputes it it was not so", Text(page).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("value=\"9\"", page, StringComparison.Ordinal);
        Assert.Equal(2, (await Read(item)).Entries.Count);
    }

    private Task<HttpResponseMessage> Enter(params (string, string)[] typed) => Post(New, New, typed);

    // As a browser does: all fields as they stand, but those that are changed.
    private Task<HttpResponseMessage> Amend(Hash256 item, params (string Name, string Value)[] changed) =>
        Post(Path(item) + "/amend", Path(item) + "/amend", [("voice", "west"), .. changed]);
}
