using Microsoft.Data.Sqlite;
using Rasid.Records.Keys;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

public sealed class SqliteRecordContract : RecordContract, IDisposable
{
    private readonly TestRecords _records = new();

    public void Dispose() => _records.Dispose();

    protected override IRecord OpenEmpty() => _records.OpenEmpty();
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

public sealed class SqliteAskContract : AskContract, IDisposable
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
    private readonly TestRecords _records = new();

    public void Dispose() => _records.Dispose();

    protected override IRecord OpenEmpty() => _records.OpenEmpty();
}

public sealed class SqliteReviewContract : ReviewContract, IDisposable
{
    private readonly TestRecord _record = new();

    public void Dispose() => _record.Dispose();

    protected override IRecord OpenEmpty() => _record.Open();
}

public sealed class SqliteProvisionContract : ProvisionContract, IDisposable
{
    private readonly TestRecords _records = new();

    public void Dispose() => _records.Dispose();

    protected override IRecord OpenEmpty() => _records.OpenEmpty();
}

public sealed class SqliteFindingContract : FindingContract, IDisposable
{
    private readonly TestRecord _record = new();

    public void Dispose() => _record.Dispose();

    protected override IRecord OpenEmpty() => _record.Open();
}

public sealed class SqliteStreamContract : StreamContract, IDisposable
{
    private readonly TestRecord _record = new();

    public void Dispose() => _record.Dispose();

    protected override IRecord Open(char site, string voice, IEntrySigner? signer) =>
        _record.Open(new RecordFileOptions { SiteId = new string(site, 32), Voice = voice, Signer = signer });
}

public sealed class SqliteRegisterContract : RegisterContract, IDisposable
{
    private readonly TestRecord _record = new();

    public void Dispose() => _record.Dispose();

    protected override IRecord Open(char site, string voice, IEntrySigner? signer) =>
        _record.Open(new RecordFileOptions { SiteId = new string("abcdef"[site % 6], 32), Voice = voice, Signer = signer });

    protected override void Withhold(Rasid.Records.Hash256 entry)
    {
        using var connection = new Connection(_record.File, SqliteOpenMode.ReadWrite, 5);
        connection.Run("withhold_payload", ("$id", entry.ToBytes()));
    }
}
