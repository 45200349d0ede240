namespace Rasid.Cli.Tests;

/// <summary>Several programs on one record.</summary>
public sealed class TogetherTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_readings_wait_for_each_other_and_a_backup_is_taken_meanwhile()
    {
        _folder.Write("first.txt", "اجتمع الوفدان في سرت.");
        Assert.Equal(0, _folder.Run("read", "first.txt").Code);
        foreach (var name in new[] { "a", "b" })
            _folder.Write($"{name}.jsonl", string.Join('\n', Enumerable.Range(0, 300).Select(i => $$"""{"id":"{{name}}{{i}}","text":"اجتمع وفد {{name}} رقم {{i}} في سرت يوم الأحد لبحث الملف {{i * 7}}."}""")));
        var runs = await Task.WhenAll(
            Task.Run(() => _folder.Run("read", "a.jsonl")), Task.Run(() => _folder.Run("read", "b.jsonl")), Task.Run(() => _folder.Run("backup", "copy.db")));
        Assert.All(runs, run => Assert.Equal(0, run.Code));
        Assert.All(runs[..2], run => Assert.StartsWith("300 added", run.ErrorLines[0], StringComparison.Ordinal));
        Assert.Equal(0, _folder.Run("verify").Code);
        Assert.Equal(runs[2].Output, _folder.Run("verify", "--record", "copy.db").Output);
    }
}
