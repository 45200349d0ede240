using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Records.Verifying;

/// <summary>Says from what is stored who said what: give it every entry and every good signature, then ask.</summary>
/// <remarks>Pure but for what it was given; keeps ids and voices, not payloads. Not thread-safe.</remarks>
public sealed class VoiceVerifier
{
    private readonly Dictionary<StreamId, (StreamOpened Opened, Hash256 Entry)> _streams = [];
    private readonly Dictionary<StreamId, long> _forks = [];
    private readonly List<(StreamHead Place, string? Voice)> _words = [];
    private readonly List<(StreamHead Place, object Payload)> _keys = [];
    private readonly Dictionary<Hash256, List<Hash256>> _signers = [];
    private (StreamId Stream, long Seq) _last;
    private string _process = "";

    /// <summary>Takes the next entry, in order of stream and place.</summary>
    public void Take(StoredEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (_last == (entry.Stream, entry.Seq)) _forks.TryAdd(entry.Stream, entry.Seq);
        _last = (entry.Stream, entry.Seq);
        try
        {
            var header = Header.Parse(entry.Header);
            _process = header.Process;
            var place = new StreamHead(entry.Stream, entry.Seq, entry.Id);
            var payload = entry.Payload is { } bytes && header.Kind is EntryKinds.StreamOpened or EntryKinds.KeyRooted or EntryKinds.KeyDelegated or EntryKinds.KeyRevoked
                ? PayloadReader.Read(header.Kind, header.Version, bytes) : null;
            if (payload is StreamOpened opened && entry.Seq == 1 && (!_streams.TryGetValue(entry.Stream, out var other) || entry.Id < other.Entry)) _streams[entry.Stream] = (opened, entry.Id);
            if (payload is KeyRooted or KeyDelegated or KeyRevoked) _keys.Add((place, payload));
            // What opens a stream is no word, and what is said on keys proves itself or is looked at by itself.
            if (header.Kind is not (EntryKinds.StreamOpened or EntryKinds.KeyRooted or EntryKinds.KeyDelegated or EntryKinds.KeyRevoked)) _words.Add((place, VoiceOf(header.Kind, entry.Payload)));
        }
        catch (FormatException)
        {
            // What cannot be read is a fault of the record, and named as one.
        }
    }

    /// <summary>Takes the next signature, which was found to be good.</summary>
    public void Take(StoredSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (!_signers.TryGetValue(signature.Entry, out var keys)) _signers.Add(signature.Entry, keys = []);
        keys.Add(signature.Key);
    }

    /// <summary>What was found, stream by stream.</summary>
    /// <param name="hosts">The voices that may write words of others down.</param>
    /// <param name="trusted">Root keys that are known from elsewhere; null for those that the record names.</param>
    /// <param name="fault">A root that the trusted keys do not have, or have otherwise; null where there is none, or nothing is trusted.</param>
    public IReadOnlyList<VoiceCount> Finish(IReadOnlySet<string> hosts, IReadOnlyDictionary<string, TrustedRoot>? trusted, out RecordFault? fault)
    {
        var streams = _streams.ToDictionary(s => s.Key, s => new OpenedStream(s.Key, s.Value.Opened.Site, s.Value.Opened.Audience, s.Value.Opened.Voice, _forks.GetValueOrDefault(s.Key)));
        var keys = new KeyFacts(_process, [.. streams.Values], [.. _keys.Select(k => new KeyEntry(k.Place, k.Payload, SignersOf(k.Place.Id)))]) { Missing = Missing() };
        var standing = keys.Standing(hosts, trusted);
        fault = trusted is null ? null : RootFault(trusted);
        return [.. _words
            .Where(w => streams.ContainsKey(w.Place.Stream))
            .Select(w => (Stream: streams[w.Place.Stream], Voice: w.Voice ?? streams[w.Place.Stream].Voice, w.Place))
            .GroupBy(w => (w.Stream, w.Voice, Standing: standing.Of(w.Place, w.Voice, SignersOf(w.Place.Id))))
            .Select(g => new VoiceCount(g.Key.Stream, g.Key.Voice, g.Key.Standing, g.LongCount()))
            .OrderBy(c => c.Stream.Stream).ThenBy(c => c.Voice, StringComparer.Ordinal).ThenByDescending(c => c.Standing.Kind).ThenBy(c => c.Standing.Reason, StringComparer.Ordinal).ThenBy(c => c.Standing.Key)];
    }

    private HashSet<StreamHead> Missing()
    {
        var missing = KeyFacts.Named(_keys.Select(k => k.Payload)).ToHashSet();
        foreach (var (stream, opened) in _streams) missing.Remove(new StreamHead(stream, 1, opened.Entry));
        foreach (var (place, _) in _words) missing.Remove(place);
        foreach (var (place, _) in _keys) missing.Remove(place);
        return missing;
    }

    private RecordFault? RootFault(IReadOnlyDictionary<string, TrustedRoot> trusted)
    {
        foreach (var (place, payload) in _keys)
        {
            if (payload is not KeyRooted rooted) continue;
            if (!trusted.TryGetValue(rooted.Voice, out var known))
                return new RecordFault(RecordFaultCodes.RootUnknown, place.Stream, place.Seq, [rooted.Voice, rooted.Key.Id.ToString()]);
            if (known.Key.Id != rooted.Key.Id && !IsFormer(rooted, known))
                return new RecordFault(RecordFaultCodes.RootDiffers, place.Stream, place.Seq, [rooted.Voice, rooted.Key.Id.ToString(), known.Key.Id.ToString()]);
        }
        return null;
    }

    // A root that the trusted one took over from is none that somebody else put there.
    private bool IsFormer(KeyRooted rooted, TrustedRoot known)
    {
        using var checker = new SignatureChecker();
        return _keys.Select(k => k.Payload).OfType<KeyDelegated>().Any(d =>
            d.Delegation.Voice == rooted.Voice && d.Delegation.Root == known.Key.Id && d.Delegation.Key.Id == rooted.Key.Id && d.Statement.IsBy(known.Key, checker));
    }

    private List<Hash256> SignersOf(Hash256 entry) => _signers.TryGetValue(entry, out var keys) ? keys : [];

    // What an entry of a register or a verification says is said in the name of the voice that it names; all else in that of its stream.
    private static string? VoiceOf(string kind, ReadOnlyMemory<byte>? payload)
    {
        if (payload is not { } json || !(kind.StartsWith("item-", StringComparison.Ordinal) || kind is "verification")) return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TextOrNull("voice");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
