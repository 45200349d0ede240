using System.Net;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Web.Tests.Registers;

/// <summary>A site over a record of its own with items of registers; it speaks in nobody's name unless told.</summary>
public abstract class RegisterSite : OwnSite
{
    private protected SiteParts Parts { get; private set; } = null!;

    private protected FieldNames Names { get; private set; } = null!;

    /// <summary>In whose name the site speaks.</summary>
    private protected virtual ItemSite Site => new();

    private protected override async Task<SiteParts> PrepareAsync()
    {
        Parts = SampleSite.PartsOver(Record) with { Site = Site, Author = "أمل" };
        Names = new FieldNames(Parts.Pack);
        await FillAsync();
        return Parts;
    }

    private protected virtual Task FillAsync() => Task.CompletedTask;

    /// <summary>Enters an incident and answers its id.</summary>
    private protected async Task<Hash256> Incident(string voice, string audience, params (string Field, string Typed)[] more)
    {
        (string Field, string Typed)[] usual = [("kind", "fire"), ("date", "2026-10-03"), ("place", "sirte"), .. more];
        var answer = await new EnterItem(Record, Names, new ItemSite()).RunAsync(
            Viewer.Of(audience), "incidents", [.. usual.Select(u => KeyValuePair.Create(u.Field, u.Typed))], "", new ItemSaid(voice, "", "amal") { Audience = audience }, Cancellation);
        Assert.Empty(answer.Faults);
        return answer.Item!.Value;
    }

    private protected Task<Hash256> Incident(string voice, params (string Field, string Typed)[] more) => Incident(voice, Viewer.PublicAudience, more);

    private protected async Task Say(Hash256 item, string voice, VerificationWord? word, string reason, params TypedWord[] fields)
    {
        var answer = await new RecordVerification(Record, Names, new ItemSite())
            .RunAsync(Viewer.Public, item, new TypedVerification(word, fields), new ItemSaid(voice, reason, "amal"), Cancellation);
        Assert.Empty(answer.Faults);
    }

    private protected Task Journal(EntryDraft draft) => Record.AppendAsync([draft], Durability.Process, null, Cancellation);

    private protected async Task<Item> Read(Hash256 item) => (await Record.ItemAsync(Viewer.Public, Names.Book, item, Cancellation))!;

    private protected static string Short(Hash256 item) => RecordId.Shown(RecordIdKind.Item, item);

    private protected static string Path(Hash256 item) => "/en/items/" + Short(item);

    /// <summary>A page's words as a reader sees them: no tags, no references.</summary>
    private protected static string Text(string html)
    {
        var text = new System.Text.StringBuilder();
        var isTag = false;
        foreach (var c in html)
        {
            if (c == '<') isTag = true;
            if (!isTag) text.Append(c);
            if (c != '>') continue;
            isTag = false;
            text.Append(' ');
        }
        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Sends a form that stands on a page.</summary>
    private protected async Task<HttpResponseMessage> Post(string page, string action, params (string Name, string Value)[] typed)
    {
        using var got = await Get(page);
        var html = await got.Content.ReadAsStringAsync(Cancellation);
        var fields = typed.Append(("form-key", Hidden(html, "form-key")));
        if (typed.All(t => t.Name != "seen") && html.Contains("name=\"seen\"", StringComparison.Ordinal)) fields = fields.Append(("seen", Hidden(html, "seen")));
        if (typed.All(t => t.Name != "author")) fields = fields.Append(("author", "amal"));
        return await Send(got, action, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
    }
}
