using System.Diagnostics;
using System.Globalization;

namespace Rasid.Time.Tests;

/// <summary>Any text: no fault, no span outside, an end, the same twice and on any thread.</summary>
/// <remarks>The seconds of a longer run, and where it begins, stand in the environment: RASID_FUZZ_SECONDS, RASID_FUZZ_FROM.</remarks>
public sealed class FuzzTests
{
    private const int Texts = 1500;

    [Fact]
    public void Whatever_stands_in_a_text_it_is_read_to_its_end_and_the_same_twice()
    {
        var seconds = Setting("RASID_FUZZ_SECONDS");
        var from = Setting("RASID_FUZZ_FROM");
        var watch = Stopwatch.StartNew();
        var fuzz = new Fuzz();
        var seed = from;
        for (; seconds > 0 ? watch.Elapsed.TotalSeconds < seconds : seed < from + Texts; seed++)
        {
            var text = Fuzz.Text(seed);
            try
            {
                Assert.Equal(fuzz.Check(text), fuzz.Check(text));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"text {seed}: {text}", fault);
            }
        }
        if (seconds > 0) TestContext.Current.SendDiagnosticMessage($"{seed - from} texts read");
        Assert.True(seed > from);
    }

    [Fact]
    public void Two_threads_read_the_same()
    {
        var seeds = Enumerable.Range(50_000, 300).ToArray();
        var results = new string[2][];
        var threads = Enumerable.Range(0, 2).Select(t => new Thread(() =>
        {
            var fuzz = new Fuzz();
            results[t] = [.. seeds.Select(s => fuzz.Check(Fuzz.Text(s)))];
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(results[0], results[1]);
    }

    private static int Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
