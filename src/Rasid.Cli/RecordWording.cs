using Rasid.Records;
using Rasid.Records.Verifying;
using Rasid.Storage;

namespace Rasid.Cli;

/// <summary>Says what is wrong with a record, one sentence with what to do.</summary>
internal static class RecordWording
{
    /// <summary>Why the record cannot be used.</summary>
    public static string Sentence(Messages m, RecordException e)
    {
        // Of the several that an id may mean, all are named.
        object[] arguments = e.Code == RecordFaults.Ambiguous ? [e.Args[0], string.Join(", ", e.Args.Skip(1))] : [.. e.Args];
        return m.Format("Fault_" + e.Code, arguments);
    }

    /// <summary>What was taken out, by whom and why.</summary>
    public static string Sentence(Messages m, Redaction redaction)
    {
        var what = redaction.Reports.Count > 0
            ? string.Join(", ", redaction.Reports.Select(r => RecordId.Shown(RecordIdKind.Report, r)))
            : string.Join(", ", redaction.Entries.Concat(redaction.Texts));
        return m.Format("Verify_Redacted", what, redaction.Author, redaction.Reason);
    }

    /// <summary>The first fault that verification found, with its place.</summary>
    public static string Sentence(Messages m, RecordFault fault)
    {
        var sentence = m.Format("Verify_" + fault.Code, [.. fault.Args]);
        return fault.Stream is { } stream ? m.Format("Verify_Place", stream, fault.Seq, sentence) : sentence;
    }
}
