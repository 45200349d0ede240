namespace Rasid.Records.Verifying;

/// <summary>What can be wrong with a record. Each says in its summary what it means and which arguments it has.</summary>
public static class RecordFaultCodes
{
    /// <summary>The header's bytes are not those that its id was made of: it was changed. Restore a backup. Arguments: id.</summary>
    public const string HeaderChanged = "entry.changed";

    /// <summary>The header cannot be read. Restore a backup. Arguments: id.</summary>
    public const string HeaderUnreadable = "entry.unreadable";

    /// <summary>The entry stands at another place than its header says: entries were reordered. Arguments: id, place by its header.</summary>
    public const string Moved = "entry.moved";

    /// <summary>Entries are missing before this one. Arguments: number missing.</summary>
    public const string Gap = "entry.gap";

    /// <summary>Two entries claim this place: the stream forked. Ask its site which to keep. Arguments: both ids.</summary>
    public const string Fork = "entry.fork";

    /// <summary>The entry does not follow the one before it: one of them was replaced. Arguments: id, id that it names as the one before.</summary>
    public const string Broken = "entry.broken";

    /// <summary>The entry names an entry of another stream that is not here: that stream was cut. Arguments: id named.</summary>
    public const string Seen = "entry.seen";

    /// <summary>The entry is about another process. Arguments: its process, the record's.</summary>
    public const string Process = "entry.process";

    /// <summary>The payload is not the one that the header vouches for. Arguments: id.</summary>
    public const string PayloadChanged = "payload.changed";

    /// <summary>The payload is gone and no entry says who took it out. Arguments: id.</summary>
    public const string PayloadMissing = "payload.missing";

    /// <summary>The payload is whole and not of the form of its kind. Arguments: id, kind.</summary>
    public const string PayloadForm = "payload.form";

    /// <summary>A report's text is not the one that was added. Arguments: content hash.</summary>
    public const string TextChanged = "text.changed";

    /// <summary>A report's text is gone and no entry says who took it out. Arguments: content hash.</summary>
    public const string TextMissing = "text.missing";

    /// <summary>A file that items name is not the one that was attached. Attach it again, or restore a backup. Arguments: its hash.</summary>
    public const string AttachmentChanged = "attachment.changed";

    /// <summary>A signature is not the one that its key made of the entry. Arguments: id of the entry, id of the key.</summary>
    public const string SignatureBad = "signature.bad";

    /// <summary>A signature signs an entry that is not here. Arguments: id of the entry, id of the key.</summary>
    public const string SignatureStray = "signature.stray";

    /// <summary>The record names a root key for a voice that the file of trusted keys does not have. Arguments: voice, id of the key.</summary>
    public const string RootUnknown = "root.unknown";

    /// <summary>The record names another root key for a voice than the file of trusted keys does. Arguments: voice, id of the key, id of the key in the file.</summary>
    public const string RootDiffers = "root.differs";

    /// <summary>The record's note of where its streams end does not agree with the streams: a tail was cut off. Arguments: none.</summary>
    public const string Heads = "record.heads";

    /// <summary>The record is whole and not the one expected: a tail was cut off, or entries were added. Arguments: expected, found.</summary>
    public const string Digest = "record.digest";

    /// <summary>The journal is whole and what is shown does not follow from it: rebuild. Arguments: the first line that differs.</summary>
    public const string Shown = "record.shown";
}
