using System.Diagnostics;

namespace Rasid.Cli.Tests;

/// <summary>A folder of its own with a record and a configuration of its own.</summary>
internal sealed class RecordFolder : IDisposable
{
    private readonly Dictionary<string, string> _environment;

    public RecordFolder()
    {
        Path = Directory.CreateTempSubdirectory("rasid-record-").FullName;
        var config = Directory.CreateTempSubdirectory("rasid-config-").FullName;
        _environment = new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = config };
    }

    public string Path { get; }

    public void Write(string name, string content) => File.WriteAllText(System.IO.Path.Combine(Path, name), content);

    public void Write(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public RasidProcess.Outcome Run(params string[] args) => Run([], args);

    public RasidProcess.Outcome Run(byte[] input, params string[] args) => RasidProcess.Run(input, Path, _environment, args);

    public Process Start(params string[] args) => RasidProcess.Start(Path, _environment, args);

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        Directory.Delete(_environment["XDG_CONFIG_HOME"], recursive: true);
    }
}
