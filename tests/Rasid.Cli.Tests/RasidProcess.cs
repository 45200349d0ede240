using System.Diagnostics;
using System.Text;

namespace Rasid.Cli.Tests;

/// <summary>Runs the built program as users do: as a process of its own.</summary>
internal static class RasidProcess
{
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "rasid.dll");

    /// <summary>What a run gave back.</summary>
    public sealed record Outcome(int Code, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        /// <summary>One sentence, no stack trace.</summary>
        public string Sentence
        {
            get
            {
                Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
                return Assert.Single(ErrorLines);
            }
        }
    }

    public static Outcome Run(params string[] args) => Run([], null, null, args);

    public static Outcome In(string folder, params string[] args) => Run([], folder, null, args);

    public static Outcome With(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), null, null, args);

    public static Outcome Run(byte[] input, string? folder, IReadOnlyDictionary<string, string>? environment, params string[] args) =>
        Ended(Start(folder, environment, args), input);

    /// <summary>Runs it by another program, which takes it and its arguments behind its own.</summary>
    public static Outcome RunBy(IReadOnlyList<string> program, string folder, IReadOnlyDictionary<string, string> environment, params string[] args) =>
        Ended(Start(program[0], [.. program.Skip(1), Host, Dll, .. args], folder, environment), []);

    /// <summary>A started process; the caller feeds and ends it.</summary>
    public static Process Start(string? folder, IReadOnlyDictionary<string, string>? environment, params string[] args) =>
        Start(Host, [Dll, .. args], folder, environment);

    private static Outcome Ended(Process started, byte[] input)
    {
        using var process = started;
        var output = Task.Run(() => ReadAll(process.StandardOutput.BaseStream));
        var error = Task.Run(() => ReadAll(process.StandardError.BaseStream));
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has ended before it read everything.
        }
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(10)), "the program does not end");
        return new Outcome(process.ExitCode, output.Result, error.Result);
    }

    private static Process Start(string program, IReadOnlyList<string> arguments, string? folder, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder ?? "",
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment.Remove("RASID_LANG");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
    }
}
