using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Keys;

namespace Rasid.Records.Packages;

/// <summary>The first line of a package: what is in it.</summary>
/// <param name="Process">The process that it is about.</param>
/// <param name="Site">Id of the site that made it.</param>
/// <param name="Name">How that site calls itself; only shown.</param>
/// <param name="Voice">In whose name that site speaks; empty for nobody's.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Streams">Every stream that its audience sees, in order.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Keys">The public keys of the signatures in it, in order of their ids.</param>
/// <param name="HasTexts">Whether texts and files were carried.</param>
public sealed record PackageManifest(
    string Process, string Site, string Name, string Voice, string Audience, IReadOnlyList<PackageStream> Streams, long Entries, IReadOnlyList<PublicKey> Keys, bool HasTexts)
{
    /// <summary>The format that is written, and the highest that is read: 1.</summary>
    public const int Format = 1;

    /// <summary>Most keys that a package carries: 10,000.</summary>
    public const int MostKeys = 10_000;

    private const int LongestWord = 400;
    private const int MostStreams = 100_000;

    /// <summary>The digest that the part of a record which the audience sees has after the package came in, where no stream in it forked: of the branches of a fork it does not say how long each is.</summary>
    public Hash256 Digest => RecordDigest.Of(Streams.SelectMany(s => s.Heads.Select(h => new StreamHead(s.Stream, s.To, h))));

    /// <summary>Where the streams stand in it; of a fork each branch with the place of the longest.</summary>
    public IReadOnlyList<StreamHead> Heads => [.. Streams.SelectMany(s => s.Heads.Select(h => new StreamHead(s.Stream, s.To, h)))];

    /// <summary>The line.</summary>
    public byte[] ToJson()
    {
        var w = new CanonicalWriter().StartObject().Member("audience", Audience).Member("entries", Entries).Member("format", Format).Name("keys").StartArray();
        foreach (var key in Keys) w.Text(key.ToString());
        w.End().Optional("name", Name).Member("package", "rasid").Member("process", Process).Member("site", Site).Name("streams").StartArray();
        foreach (var stream in Streams)
        {
            w.StartObject().Member("audience", stream.Audience).Member("from", stream.From).Name("heads").StartArray();
            foreach (var head in stream.Heads) w.Text(head.ToString());
            w.End().Member("stream", stream.Stream.ToString()).Member("to", stream.To).End();
        }
        return w.End().Name("texts").Flag(HasTexts).Optional("voice", Voice).End().ToArray();
    }

    /// <summary>Reads the line.</summary>
    /// <exception cref="PackageException">It is no manifest, of a newer program, or its parts do not fit together.</exception>
    public static PackageManifest Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var e = document.RootElement;
            if (e.Text("package") != "rasid") throw new PackageException(PackageFaultCodes.Foreign);
            var format = e.Int("format");
            if (format > Format) throw new PackageException(PackageFaultCodes.Newer, $"{format}", $"{Format}");
            if (format < 1 || !CanonicalJson.IsCanonical(json)) throw new PackageException(PackageFaultCodes.Foreign);
            if (e.GetProperty("streams").GetArrayLength() > MostStreams || e.GetProperty("keys").GetArrayLength() > MostKeys) throw new PackageException(PackageFaultCodes.Inflated);
            var manifest = new PackageManifest(
                e.Text("process"), e.Text("site"), e.Text("name"), e.Text("voice"), e.Text("audience"), e.List("streams", Stream), e.GetProperty("entries").GetInt64(),
                e.List("keys", k => PublicKey.Parse(k.GetString()!)), e.GetProperty("texts").GetBoolean());
            return manifest.IsSound() ? manifest : throw new PackageException(PackageFaultCodes.Foreign);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new PackageException(PackageFaultCodes.Foreign);
        }
    }

    private static PackageStream Stream(JsonElement e) => new(
        StreamId.Parse(e.Text("stream")), e.Text("audience"), e.GetProperty("from").GetInt64(), e.GetProperty("to").GetInt64(), e.List("heads", h => Hash256.Parse(h.GetString()!)));

    private bool IsSound() =>
        Process.Length is > 0 and <= LongestWord && Site.Length <= LongestWord && Name.Length <= LongestWord && Voice.Length <= LongestWord && Audience.Length is > 0 and <= LongestWord
        && Entries >= 0
        && IsInOrder(Keys.Select(k => k.Id)) && IsInOrder(Streams.Select(s => s.Stream))
        && Streams.All(s => s.To >= 1 && s.From >= 1 && s.From <= s.To + 1 && s.Heads.Count > 0 && IsInOrder(s.Heads));

    private static bool IsInOrder<T>(IEnumerable<T> values)
        where T : struct, IComparable<T>
    {
        T? last = null;
        foreach (var value in values)
        {
            if (last is { } before && before.CompareTo(value) >= 0) return false;
            last = value;
        }
        return true;
    }
}
