using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Rasid.Browser.Tests;

/// <summary>Reads the samples as a user would, serves them, and lets the browser run every scenario once.</summary>
public sealed class ServedSamples : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-browser-").FullName;
    private readonly Dictionary<string, string?> _faults = new(StringComparer.Ordinal);
    private Process? _server;

    /// <summary>What went wrong in a scenario; null when nothing did.</summary>
    public string? FaultOf(string scenario) => _faults.TryGetValue(scenario, out var fault) ? fault : $"{scenario} was not run";

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Lacking is not null) return;
        using (var read = Rasid("read", Repository.At("samples"), "--record", "record.db"))
        {
            // What it prints is of no interest, but it has to be taken away.
            await Task.WhenAll(read.StandardOutput.ReadToEndAsync(), read.StandardError.ReadToEndAsync(), read.WaitForExitAsync());
            Assert.Equal(0, read.ExitCode);
        }
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        _server = Rasid("serve", "--record", "record.db", "--urls", address.AbsoluteUri);
        _server.OutputDataReceived += static (_, _) => { };
        _server.ErrorDataReceived += static (_, _) => { };
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        await Answers(address);
        await Drive(address);
    }

    public ValueTask DisposeAsync()
    {
        if (_server is { HasExited: false }) _server.Kill(entireProcessTree: true);
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return default;
    }

    private async Task Drive(Uri address)
    {
        var pictures = Environment.GetEnvironmentVariable("RASID_PICTURES") ?? "";
        using var node = Start("node", ["run.mjs", address.AbsoluteUri.TrimEnd('/'), Chromium.Path!, pictures], Chromium.Folder);
        var complaints = node.StandardError.ReadToEndAsync();
        while (await node.StandardOutput.ReadLineAsync() is { } line)
        {
            using var outcome = JsonDocument.Parse(line);
            _faults[outcome.RootElement.GetProperty("name").GetString()!] = outcome.RootElement.GetProperty("fault").GetString();
        }
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await complaints);
    }

    private static async Task Answers(Uri address)
    {
        using var client = new HttpClient();
        for (var i = 0; ; i++)
        {
            try
            {
                if ((await client.GetAsync(new Uri(address, "health"))).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException) when (i < 200)
            {
                // It has not started to listen yet.
            }
            await Task.Delay(100);
        }
    }

    // Of the program's own folder: beside it lies the list of its style sheets.
    private Process Rasid(params string[] args)
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var dll = Repository.At("src", "Rasid.Cli", "bin", built.Parent!.Name, built.Name, "rasid.dll");
        return Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [dll, .. args], _folder);
    }

    private Process Start(string program, string[] args, string folder)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var arg in args) start.ArgumentList.Add(arg);
        start.Environment["XDG_CONFIG_HOME"] = _folder;
        start.Environment.Remove("RASID_LANG");
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
