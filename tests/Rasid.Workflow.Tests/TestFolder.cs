using Rasid.Intake;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests;

/// <summary>A folder with a record of its own for one test, gone when the test is done.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("rasid-test-").FullName;

    public RecordFile Open(int mostPages = 0) => RecordFile.Open(
        Path.Combine(Folder, "rasid.db"),
        new RecordFileOptions { Create = true, Process = "demo", SiteId = "00112233445566778899aabbccddeeff", Author = "test", MostPages = mostPages });

    public static IncomingReport Report(
        string text, string? publisher = null, string? id = null, DateOnly? published = null, string? title = null, string file = "folder/a.txt") =>
        new(file, 0, id, text, title, publisher, published, null, []);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
