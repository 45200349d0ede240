using System.Globalization;
using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>How far a person has seen which record, through which filter. It lies with the user's configuration, for it is no part of the record.</summary>
/// <param name="folder">The configuration folder; <see cref="UserFolder.Path"/> when null.</param>
public sealed class SeenMarks(string? folder = null)
{
    private readonly string _folder = Path.Combine(folder ?? UserFolder.Path, "seen");

    /// <summary>Where the streams stood when the person last looked; null when he never did, or the mark cannot be read.</summary>
    /// <param name="record">Full path of the record's file.</param>
    /// <param name="filter">The filter's canonical words; empty for none.</param>
    public IReadOnlyList<StreamHead>? Find(string record, string filter)
    {
        try
        {
            return [.. File.ReadLines(FileOf(record, filter)).Select(l => l.Split(' ')).Select(p =>
                new StreamHead(StreamId.Parse(p[0]), long.Parse(p[1], NumberStyles.None, CultureInfo.InvariantCulture), Hash256.Parse(p[2])))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Notes that the person has seen all up to these heads.</summary>
    /// <exception cref="RecordException">The mark cannot be written (<see cref="RecordFaults.Site"/>).</exception>
    public void Set(string record, string filter, IReadOnlyList<StreamHead> heads)
    {
        var file = FileOf(record, filter);
        try
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllLines(file, heads.Select(h => $"{h.Stream} {h.Seq.ToString(CultureInfo.InvariantCulture)} {h.Id}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(RecordFaults.Site, e, file, e.Message);
        }
    }

    private string FileOf(string record, string filter) => Path.Combine(_folder, Hash256.Of(Encoding.UTF8.GetBytes(record + "\n" + filter)).ToString()[..32]);
}
