using System.Diagnostics;
using System.Net;

namespace Rasid.Cli.Tests;

public sealed class ServeCommandTests : IDisposable
{
    private const string Report = "عقدت اللجنة العسكرية المشتركة 5+5 اجتماعاً في سرت يوم الأحد 25 أغسطس 2024.";

    private readonly RecordFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("http://0.0.0.0:5280", "en", "no accounts yet")]
    [InlineData("http://*:5280", "ar", "لا حسابات")]
    [InlineData("http://rasid.example.org", "en", "rasid.example.org")]
    [InlineData("https://127.0.0.1:0", "en", "--certificate")]
    public void An_address_that_others_could_reach_is_refused_in_the_users_language(string url, string language, string words)
    {
        var run = _folder.Run("serve", "--urls", url, "--lang", language);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(words, run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_show_what_another_program_reads_meanwhile_and_a_signal_ends_them()
    {
        using var process = _folder.Start("serve", "--urls", "http://127.0.0.1:0");
        try
        {
            var said = await process.StandardOutput.ReadLineAsync(Cancellation);
            Assert.StartsWith("Rasid is at http://127.0.0.1:", said, StringComparison.Ordinal);
            using var client = new HttpClient { BaseAddress = new Uri(new Uri(said![12..]), "/") };
            Assert.Equal("ok\n", await client.GetStringAsync("/health", Cancellation));
            Assert.Contains("The record is empty", await client.GetStringAsync("/en", Cancellation), StringComparison.Ordinal);

            _folder.Write("a.txt", Report);
            Assert.Equal(0, _folder.Run("read", "a.txt").Code);
            Assert.Contains("25 August 2024", await client.GetStringAsync("/en", Cancellation), StringComparison.Ordinal);

            using var css = await client.GetAsync("/_content/Rasid.Web/rasid.css", Cancellation);
            Assert.Equal(HttpStatusCode.OK, css.StatusCode);
            Assert.True(css.Content.Headers.ContentLength > 1000, "the style sheet is served whole");

            if (OperatingSystem.IsWindows()) return;
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    [Fact]
    public void A_port_that_is_taken_is_one_sentence()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var run = _folder.Run("serve", "--urls", $"http://127.0.0.1:{port}");
        Assert.Equal(1, run.Code);
        Assert.Contains("--urls", run.Sentence, StringComparison.Ordinal);
    }
}
