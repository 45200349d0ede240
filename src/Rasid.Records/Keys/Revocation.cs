using System.Text;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Keys;

/// <summary>A key speaks no more for a voice: what it signed counts only in the streams that are named, up to the places that are named.</summary>
/// <param name="Process">Id of the process.</param>
/// <param name="Voice">The voice.</param>
/// <param name="Key">Id of the key that is revoked.</param>
/// <param name="By">Id of the key that says so: a root of the voice, or the key itself.</param>
/// <param name="UpTo">The places, each with the entry that stands there; none where nothing that the key signed counts.</param>
/// <param name="ReplacedBy">Id of the key that takes its place; null where none does. Where a root revokes itself, no other key may follow as root.</param>
/// <param name="Reason">Why.</param>
public sealed record Revocation(
    string Process, string Voice, Hash256 Key, Hash256 By, IReadOnlyList<StreamHead> UpTo, Hash256? ReplacedBy, string Reason)
{
    /// <summary>What the statement calls itself.</summary>
    public const string Kind = "revocation";

    /// <summary>Reads a statement.</summary>
    /// <exception cref="FormatException">It is no revocation.</exception>
    public static Revocation Of(SignedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Read(Kind, e => new Revocation(
            e.Text("process"),
            e.Text("voice"),
            e.Hash("key"),
            e.Hash("by"),
            e.List("upto", u => new StreamHead(StreamId.Parse(u.Text("stream")), u.TryGetProperty("seq", out var seq) ? seq.GetInt64() : 0, u.Hash("id"))),
            e.TextOrNull("replaced_by") is { } other ? Hash256.Parse(other) : null,
            e.Text("reason")));
    }

    /// <summary>The statement's text.</summary>
    public string ToText()
    {
        var w = new CanonicalWriter().StartObject().Member("by", By).Member("key", Key).Member("kind", Kind).Member("process", Process).Optional("reason", Reason);
        if (ReplacedBy is { } other) w.Member("replaced_by", other);
        w.Name("upto").StartArray();
        foreach (var place in UpTo.OrderBy(p => p.Stream).ThenBy(p => p.Seq)) w.StartObject().Member("id", place.Id).Member("seq", place.Seq).Member("stream", place.Stream.ToString()).End();
        return Encoding.UTF8.GetString(w.End().Member("voice", Voice).End().ToArray());
    }
}
