using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

public sealed class SqliteRecordContract : RecordContract, IDisposable
{
    private readonly List<TestRecord> _records = [];

    public void Dispose() => _records.ForEach(r => r.Dispose());

    protected override IRecord OpenEmpty()
    {
        var record = new TestRecord();
        _records.Add(record);
        return record.Open();
    }
}

public sealed class SqliteTimelineContract : TimelineContract, IDisposable
{
    private readonly TestRecord _record = new();

    public void Dispose() => _record.Dispose();

    protected override IRecord OpenEmpty()
    {
        File.Delete(_record.File);
        return _record.Open();
    }
}

public sealed class SqliteFamilyContract : FamilyContract, IDisposable
{
    private readonly TestRecord _record = new();

    public void Dispose() => _record.Dispose();

    protected override IRecord OpenEmpty() => _record.Open();
}

public sealed class SqliteEventContract : EventContract, IDisposable
{
    private readonly List<TestRecord> _records = [];

    public void Dispose() => _records.ForEach(r => r.Dispose());

    protected override IRecord OpenEmpty()
    {
        var record = new TestRecord();
        _records.Add(record);
        return record.Open();
    }
}

public sealed class SqliteFindingContract : FindingContract, IDisposable
{
    private readonly TestRecord _record = new();

    public void Dispose() => _record.Dispose();

    protected override IRecord OpenEmpty() => _record.Open();
}
