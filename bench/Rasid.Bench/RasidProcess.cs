using System.Diagnostics;

namespace Rasid.Bench;

/// <summary>Runs the program of the repository's own folder: beside it lie its data and the list of its style sheets.</summary>
internal static class RasidProcess
{
    /// <summary>A started process with a configuration of its own in <paramref name="folder"/>; what it prints is thrown away.</summary>
    public static Process Start(string folder, params string[] args)
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var root = built;
        while (!File.Exists(Path.Combine(root.FullName, "Rasid.slnx"))) root = root.Parent ?? throw new InvalidOperationException("run it inside the repository");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(root.FullName, "src", "Rasid.Cli", "bin", built.Parent!.Name, built.Name, "rasid.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        start.Environment["XDG_CONFIG_HOME"] = folder;
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs to its end.</summary>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public static async Task Run(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"rasid {string.Join(' ', args)} ended with {process.ExitCode}");
    }
}
