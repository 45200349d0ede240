using Rasid.Records.Keys;

namespace Rasid.Storage.Sqlite;

/// <summary>How a record's file is opened.</summary>
public sealed record RecordFileOptions
{
    /// <summary>Whether a file that does not exist is made. False by default.</summary>
    public bool Create { get; init; }

    /// <summary>
    /// Whether nothing is written, and the file may lie where nothing can be: a backup that is looked at. What an older program derived is then left as it is.
    /// False by default.
    /// </summary>
    public bool ReadOnly { get; init; }

    /// <summary>The process that the record is about; a record of another process is refused. Null, the default, opens any; to make one it must be given.</summary>
    public string? Process { get; init; }

    /// <summary>Who writes, as entries will say. The name of the user by default.</summary>
    public string Author { get; init; } = Environment.UserName;

    /// <summary>Id of this site, 32 hex digits; null, the default, takes it from the user's configuration when something is first written.</summary>
    public string? SiteId { get; init; }

    /// <summary>In whose name this site speaks; null, the default, takes it from the user's configuration where <see cref="SiteId"/> is null too, else nobody's.</summary>
    public string? Voice { get; init; }

    /// <summary>Signs every entry that is written; null, the default, for none.</summary>
    public IEntrySigner? Signer { get; init; }

    /// <summary>Seconds to wait for another program that writes, at least 1. 10 by default.</summary>
    public int BusySeconds { get; init; } = 10;

    /// <summary>Most pages of 4096 bytes that the file may have; 0, the default, for no limit.</summary>
    public int MostPages { get; init; }

    /// <summary>Where the claimed time of entries comes from. The system's clock by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
