using System.ComponentModel;
using System.Diagnostics;

namespace Rasid.Cli.Copies;

/// <summary>Prints HTML as PDF by a browser of the Chromium family that is on this computer.</summary>
/// <param name="Program">Its file.</param>
internal sealed record Chromium(string Program)
{
    /// <summary>Names the browser where it is not found by itself.</summary>
    public const string Variable = "RASID_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The browser; null when there is none.</summary>
    public static Chromium? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return File.Exists(named) ? new Chromium(named) : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var endings = OperatingSystem.IsWindows() ? new[] { ".exe" } : [""];
        return folders.SelectMany(f => Names.SelectMany(n => endings.Select(e => Path.Combine(f, n + e)))).FirstOrDefault(File.Exists) is { } found ? new Chromium(found) : null;
    }

    /// <summary>The PDF; null when the browser made none.</summary>
    public byte[]? Print(byte[] html)
    {
        var folder = Directory.CreateTempSubdirectory("rasid-print-").FullName;
        try
        {
            var (page, pdf) = (Path.Combine(folder, "brief.html"), Path.Combine(folder, "brief.pdf"));
            File.WriteAllBytes(page, html);
            return Run(folder, page, pdf) && File.Exists(pdf) ? File.ReadAllBytes(pdf) : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private bool Run(string folder, string page, string pdf)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}",
            // Its sandbox does not start for root; the page is our own and runs nothing.
            .. Environment.UserName == "root" ? new[] { "--no-sandbox" } : [], new Uri(page).AbsoluteUri,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return false;
            }
            Task.WaitAll(output, error);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
