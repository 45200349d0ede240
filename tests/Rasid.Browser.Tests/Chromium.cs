namespace Rasid.Browser.Tests;

/// <summary>The browser and the driver of this machine; both are needed, none is part of the repository.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>The browser: CHROMIUM when set, else where Debian and others put it; null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } told ? told : Places.FirstOrDefault(File.Exists);

    /// <summary>Why the tests of this project cannot run here; null when they can.</summary>
    public static string? Lacking =>
        Path is null ? "there is no Chromium: apt-get install chromium, or set CHROMIUM"
        : !Directory.Exists(System.IO.Path.Combine(Folder, "node_modules")) ? "the driver is not installed: npm ci --prefix tests/Rasid.Browser.Tests/node"
        : null;

    /// <summary>Where the scripts lie.</summary>
    public static string Folder { get; } = Repository.At("tests", "Rasid.Browser.Tests", "node");
}
