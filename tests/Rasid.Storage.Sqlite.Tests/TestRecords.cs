namespace Rasid.Storage.Sqlite.Tests;

/// <summary>Empty records, as many as a test of the contract opens; their files go with it.</summary>
internal sealed class TestRecords : IDisposable
{
    private readonly List<TestRecord> _records = [];

    public IRecord OpenEmpty()
    {
        var record = new TestRecord();
        _records.Add(record);
        return record.Open();
    }

    public void Dispose() => _records.ForEach(r => r.Dispose());
}
