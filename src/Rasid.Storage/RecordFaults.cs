namespace Rasid.Storage;

/// <summary>Codes of <see cref="RecordException"/>, each with its arguments in order.</summary>
public static class RecordFaults
{
    /// <summary>There is no such file. Arguments: path.</summary>
    public const string Missing = "record.missing";

    /// <summary>There is a file already, and it is not written over. Arguments: path.</summary>
    public const string Exists = "record.exists";

    /// <summary>The folder of the file does not exist. Arguments: folder.</summary>
    public const string NoFolder = "record.no-folder";

    /// <summary>The file is damaged. Arguments: path, what SQLite says.</summary>
    public const string Corrupt = "record.corrupt";

    /// <summary>Another program kept the file locked longer than was waited. Arguments: path, seconds waited.</summary>
    public const string Locked = "record.locked";

    /// <summary>The file is no Rasid record. Arguments: path.</summary>
    public const string Foreign = "record.foreign";

    /// <summary>The record was made by a newer Rasid. Arguments: path, its version, the version known here.</summary>
    public const string Newer = "record.newer";

    /// <summary>The file or its folder cannot be written. Arguments: path.</summary>
    public const string ReadOnly = "record.read-only";

    /// <summary>The disk is full, or the record's page limit reached. Arguments: path.</summary>
    public const string Full = "record.full";

    /// <summary>The disk failed. Arguments: path, what SQLite says.</summary>
    public const string Disk = "record.disk";

    /// <summary>The file lies on a network share, where SQLite's locks cannot be trusted. Arguments: path, file system, mount point.</summary>
    public const string Network = "record.network";

    /// <summary>The record belongs to another process. Arguments: path, its process, the process asked for.</summary>
    public const string Process = "record.process";

    /// <summary>Somebody else wrote since the heads were read; decide again. Arguments: path.</summary>
    public const string Moved = "record.moved";

    /// <summary>A file is not the one that its hash names: it was changed on its way or in the record. Arguments: the hash named, the hash that it has.</summary>
    public const string Attachment = "record.attachment";

    /// <summary>A file is too large to be kept. Arguments: its bytes, most bytes.</summary>
    public const string AttachmentSize = "record.attachment-size";

    /// <summary>The id of this site cannot be read or made. Arguments: file, reason.</summary>
    public const string Site = "record.site";

    /// <summary>An entry cannot be read: run <c>rasid verify</c>. Arguments: id, what is wrong.</summary>
    public const string Entry = "record.entry";

    /// <summary>Nothing has this id. Arguments: the id as typed.</summary>
    public const string NoSuchId = "record.no-such-id";

    /// <summary>It is neither a report nor an entry that can be taken out by itself. Arguments: the id as typed.</summary>
    public const string NotRedactable = "record.not-redactable";

    /// <summary>Several things have ids that begin so. Arguments: the id as typed, then each full id.</summary>
    public const string Ambiguous = "record.ambiguous";
}
