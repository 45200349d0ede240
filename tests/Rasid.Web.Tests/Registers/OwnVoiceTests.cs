using System.Net;
using Rasid.Workflow;

namespace Rasid.Web.Tests.Registers;

/// <summary>A party's own site: its column stands first, its forms speak for it alone, and nobody speaks for the other party.</summary>
public sealed class OwnVoiceTests : RegisterSite
{
    private protected override ItemSite Site => new("east");

    [Fact]
    public async Task Our_side_stands_first_and_the_form_asks_for_no_other_voice()
    {
        var html = await Html(Path(await Incident("west")));
        Assert.Contains("General Command (Rajma) our side · its word is needed", Text(html), StringComparison.Ordinal);
        Assert.True(html.IndexOf("our side", StringComparison.Ordinal) < html.IndexOf(">party", StringComparison.Ordinal));
        Assert.Equal("east", Hidden(html, "voice"));
        Assert.DoesNotContain("<select name=\"voice\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_claims_the_other_partys_voice_is_refused()
    {
        var item = await Incident("west");
        using var refused = await Post(Path(item), Path(item) + "/say", ("do", "verify"), ("word", "confirm"), ("voice", "west"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var entered = await Post("/en/registers/incidents/new", "/en/registers/incidents/new", ("v.kind", "fire"), ("v.date", "2026-10-05"), ("v.place", "sirte"), ("voice", "west"));
        Assert.Equal(HttpStatusCode.BadRequest, entered.StatusCode);
        Assert.Contains("speaks for General Command (Rajma)", Text(await entered.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Single((await Read(item)).Entries);
    }
}
