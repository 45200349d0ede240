using System.Diagnostics;
using Rasid.Bench;

namespace Rasid.Cli.Tests;

public sealed class CrashTests
{
    /// <summary>Twenty of the kills that <c>Rasid.Bench crash 200</c> makes.</summary>
    [Fact]
    public async Task Twenty_kills_in_the_middle_of_work_lose_nothing()
    {
        using var folder = new RecordFolder();
        var run = new CrashRun(folder.Path, arguments => Drained(folder.Start(arguments)), reports: 300, seed: 7);
        await run.PrepareAsync();
        for (var i = 0; i < 20; i++) await run.TrialAsync(i);
        Assert.NotEmpty(run.Killed);
    }

    // What is printed is not looked at, and must not fill the pipe.
    private static Process Drained(Process process)
    {
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
