using Rasid.Storage.Sqlite;

namespace Rasid.Storage.Sqlite.Tests;

/// <summary>A folder of its own for one test, gone when the test is done.</summary>
internal sealed class TestRecord : IDisposable
{
    public const string Site = "00112233445566778899aabbccddeeff";

    public string Folder { get; } = Directory.CreateTempSubdirectory("rasid-test-").FullName;

    public string File => Path.Combine(Folder, "rasid.db");

    public RecordFile Open(RecordFileOptions? options = null) =>
        RecordFile.Open(File, (options ?? new RecordFileOptions()) with { Create = true, Process = options?.Process ?? "libya", SiteId = options?.SiteId ?? Site });

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
