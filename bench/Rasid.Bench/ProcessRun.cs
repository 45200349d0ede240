using System.Diagnostics;
using System.Text.Json;

namespace Rasid.Bench;

/// <summary>One run of the program over the corpus.</summary>
/// <param name="Seconds">From the start of the process to its end.</param>
/// <param name="Processor">Seconds of processor time, all threads; 0 where the system does not tell.</param>
/// <param name="PeakMegabytes">Peak resident memory (VmHWM), MB of 10^6; 0 where the system does not tell.</param>
/// <param name="IsInOrder">Whether every id came back in its place.</param>
internal sealed record ProcessRun(double Seconds, double Processor, double PeakMegabytes, bool IsInOrder)
{
    public static ProcessRun Of(Corpus corpus, string program, int? workers)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(program);
        start.ArgumentList.Add("code");
        if (workers is { } n)
        {
            start.ArgumentList.Add("--workers");
            start.ArgumentList.Add(n.ToString());
        }
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var reading = new Thread(() => process.StandardOutput.BaseStream.CopyTo(output));
        reading.Start();
        var watching = new ProcessWatch(process.Id);
        process.StandardInput.BaseStream.Write(corpus.Lines);
        process.StandardInput.Close();
        reading.Join();
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        var (peak, processor) = watching.Stop();
        return new ProcessRun(seconds, processor, peak / 1e6, process.ExitCode == 0 && Ids(output).SequenceEqual(corpus.Ids));
    }

    private static IEnumerable<string> Ids(MemoryStream output)
    {
        output.Position = 0;
        using var reader = new StreamReader(output);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("id").GetString()!;
        }
    }
}
