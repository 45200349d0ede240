using System.Runtime.CompilerServices;

namespace Rasid.Tests;

/// <summary>What people see, held to a file that a person has looked at: <c>Approved/NAME.approved.txt</c>.</summary>
internal static class Approved
{
    /// <summary>Fails when they differ; the received text then lies beside the approved one, to be looked at and renamed.</summary>
    public static void Holds(string received, string file, [CallerFilePath] string here = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(here)!, "Approved", file);
        var beside = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if ((File.Exists(approved) ? File.ReadAllText(approved) : "") == received)
        {
            File.Delete(beside);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
        File.WriteAllText(beside, received);
        Assert.Fail($"look at {beside} and rename it to {file} when it is right");
    }
}
