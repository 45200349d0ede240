using System.Diagnostics;
using System.Globalization;

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

    /// <summary>What the program finds in its environment, besides that of the test.</summary>
    public IDictionary<string, string> Environment => _environment;

    public void Write(string name, string content) => File.WriteAllText(System.IO.Path.Combine(Path, name), content);

    public void Write(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public RasidProcess.Outcome Run(params string[] args) => Run([], args);

    public RasidProcess.Outcome Run(byte[] input, params string[] args) => RasidProcess.Run(input, Path, _environment, args);

    /// <summary>Runs the program with a disk of so many KiB mounted on a folder of this one, and prints what lies there at the end.</summary>
    /// <remarks>The disk is in memory, seen by that run alone and gone with it. Skips the test where the system does not allow it.</remarks>
    public RasidProcess.Outcome RunWithDisk(string name, int size, params string[] args)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, name));
        const string Script = "mount -t tmpfs -o size=\"$1k\" tmpfs \"$0\" || exit 99; disk=$0; shift; \"$@\"; code=$?; ls -A \"$disk\"; exit $code";
        string[] mounted = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", Script, name, size.ToString(CultureInfo.InvariantCulture)];
        if (!File.Exists("/usr/bin/unshare")) Assert.Skip("there is no unshare on this system");
        var outcome = RasidProcess.RunBy(mounted, Path, _environment, args);
        if (outcome.Code == 99 || outcome.Error.StartsWith("unshare:", StringComparison.Ordinal)) Assert.Skip($"no disk can be mounted here: {outcome.Error}");
        return outcome;
    }

    public Process Start(params string[] args) => RasidProcess.Start(Path, _environment, args);

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        Directory.Delete(_environment["XDG_CONFIG_HOME"], recursive: true);
    }
}
