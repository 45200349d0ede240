namespace Rasid.Browser.Tests;

/// <summary>The pages in a real browser: each file of <c>node/scenarios</c> is a test.</summary>
public sealed class BrowserTests(ServedSamples served) : IClassFixture<ServedSamples>
{
    public static TheoryData<string> Scenarios =>
        [.. Directory.EnumerateFiles(Path.Combine(Chromium.Folder, "scenarios"), "*.mjs").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Scenarios))]
    public void In_the_browser(string scenario)
    {
        if (Chromium.Lacking is { } lacking) Assert.Skip(lacking);
        var fault = served.FaultOf(scenario);
        Assert.True(fault is null, fault);
    }
}
