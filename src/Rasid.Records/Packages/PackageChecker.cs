using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Records.Packages;

/// <summary>
/// Checks a package as it is read, from itself alone: give it every line in order, then ask what must be here already. Keeps ids, not payloads. Not thread-safe.
/// </summary>
public sealed class PackageChecker : IDisposable
{
    private const int LongestHeader = 1 << 20;

    private readonly PackageManifest _manifest;
    private readonly SignatureChecker _signatures = new();
    // Each with the number of its stream.
    private readonly Dictionary<Hash256, int> _entries = [];
    private readonly Dictionary<StreamHead, PackageException> _places = [];
    private readonly Dictionary<(Hash256 Entry, string Audience), PackageException> _seen = [];
    private readonly List<PackageStream> _begun = [];
    private readonly List<PackageStream> _ended = [];
    private readonly List<StreamHead> _opened = [];
    private readonly HashSet<Hash256> _named = [];
    private readonly List<OpenedStream> _streams = [];
    private readonly List<KeyEntry> _keys = [];
    private readonly HashSet<Hash256> _texts = [];
    private readonly HashSet<Hash256> _tips = [];
    private HashSet<Hash256> _before = [];
    private HashSet<Hash256> _at = [];
    private int _stream = -1;
    private long _seq;

    /// <summary>Checks what follows a manifest.</summary>
    public PackageChecker(PackageManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        _manifest = manifest;
        foreach (var stream in manifest.Streams.Where(s => s.Audience != "public" && s.Audience != manifest.Audience)) throw At(PackageFaultCodes.Audience, stream);
    }

    /// <summary>Number of entries so far.</summary>
    public long Entries => _entries.Count;

    /// <summary>Number of signatures so far.</summary>
    public long Signatures { get; private set; }

    /// <summary>Number of payloads so far that are not carried.</summary>
    public long Withheld { get; private set; }

    /// <summary>Number of texts and files so far.</summary>
    public long Texts => _texts.Count;

    /// <summary>Entries of each kind so far.</summary>
    public SortedDictionary<string, long> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>What it says on keys so far.</summary>
    public KeyFacts Keys => new(_manifest.Process, _streams, _keys);

    /// <summary>Takes the next entry.</summary>
    /// <exception cref="PackageException">It does not fit.</exception>
    public void Take(PackageEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (_texts.Count > 0 || Entries >= _manifest.Entries || entry.Header.Length > LongestHeader) throw new PackageException(PackageFaultCodes.Inflated);
        Header header;
        try
        {
            header = entry.ReadHeader();
            // A header that two programs could read in two ways is none.
            if (!CanonicalJson.IsCanonical(entry.Header)) throw new FormatException("not canonical");
        }
        catch (FormatException)
        {
            throw new PackageException(PackageFaultCodes.Chain, _stream < 0 ? "-" : _manifest.Streams[_stream].Stream.ToString(), $"{_seq + 1}");
        }
        if (header.Process != _manifest.Process) throw new PackageException(PackageFaultCodes.Process, header.Process, _manifest.Process);
        var stream = Follow(entry, header);
        TakePayload(entry, header, stream);
        foreach (var id in header.Seen) _seen.TryAdd((id, stream.Audience), At(PackageFaultCodes.Seen, header));
        foreach (var signature in entry.Signatures)
        {
            if (signature.Key < 0 || signature.Key >= _manifest.Keys.Count || !_signatures.IsGood(_manifest.Keys[signature.Key], entry.Id, signature.Bytes.Span)) throw At(PackageFaultCodes.Signature, header);
            Signatures++;
        }
        Kinds[header.Kind] = Kinds.GetValueOrDefault(header.Kind) + 1;
    }

    /// <summary>Takes the next text or file; they follow the entries.</summary>
    public void Take(PackageText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_manifest.HasTexts) throw new PackageException(PackageFaultCodes.Inflated);
        _texts.Add(Hash256.Of(text.Bytes.Span));
    }

    /// <summary>Takes the end.</summary>
    /// <param name="end">The last line.</param>
    /// <param name="digest">SHA-256 of all lines before it, as they were read.</param>
    /// <returns>What must be here already.</returns>
    /// <exception cref="PackageException">Something is missing or was changed.</exception>
    public PackageNeeds Finish(PackageEnd end, Hash256 digest)
    {
        ArgumentNullException.ThrowIfNull(end);
        if (end.Digest != digest) throw new PackageException(PackageFaultCodes.Digest);
        if (end.Key is { } key && !_signatures.IsGood(key, KeySignature.PackageMessage(digest), end.Signature.Span)) throw new PackageException(PackageFaultCodes.Maker);
        CloseStreams(_manifest.Streams.Count);
        if (Entries != _manifest.Entries) throw new PackageException(PackageFaultCodes.Digest);
        foreach (var ((id, audience), fault) in _seen)
        {
            if (_entries.TryGetValue(id, out var stream) && _manifest.Streams[stream].Audience is var other && other != "public" && other != audience) throw fault;
        }
        return new PackageNeeds(
            _begun, [.. _places.Select(p => (p.Key, p.Value))], _ended, [.. _seen.Where(s => !_entries.ContainsKey(s.Key.Entry)).Select(s => (s.Key.Entry, s.Key.Audience, s.Value))], _opened, [.. _texts.Where(t => !_named.Contains(t)).Order()]);
    }

    /// <inheritdoc/>
    public void Dispose() => _signatures.Dispose();

    private PackageStream Follow(PackageEntry entry, Header header)
    {
        if (_stream < 0 || _manifest.Streams[_stream].Stream != header.Stream)
        {
            var next = _stream + 1;
            while (next < _manifest.Streams.Count && _manifest.Streams[next].Stream != header.Stream) next++;
            if (next == _manifest.Streams.Count) throw At(PackageFaultCodes.Stream, header, isPlaced: false);
            CloseStreams(next);
            (_stream, _seq, _before, _at) = (next, 0, [], []);
            if (_manifest.Streams[next].From > 1) _begun.Add(_manifest.Streams[next]);
        }
        var stream = _manifest.Streams[_stream];
        if (header.Seq > stream.To || header.Seq < stream.From) throw At(PackageFaultCodes.Stream, stream);
        if (_seq == 0 ? header.Seq != stream.From : header.Seq != _seq && header.Seq != _seq + 1) throw At(PackageFaultCodes.Chain, header);
        if (header.Seq != _seq) (_seq, _before, _at) = (header.Seq, _at, []);
        if (header.Seq == 1 ? header.Prev is not null : header.Prev is not { } prev || (header.Seq > stream.From && !_before.Contains(prev))) throw At(PackageFaultCodes.Chain, header);
        if (header.Seq == 1 && _at.Count > 0) throw At(PackageFaultCodes.Opened, stream);
        if (!_entries.TryAdd(entry.Id, _stream)) throw At(PackageFaultCodes.Chain, header);
        if (header.Seq == stream.From && header.Prev is { } earlier) _places.TryAdd(new StreamHead(header.Stream, stream.From - 1, earlier), new PackageException(PackageFaultCodes.Missing, header.Stream.ToString(), $"{stream.From}"));
        if (header.Prev is { } before) _tips.Remove(before);
        _at.Add(entry.Id);
        _tips.Add(entry.Id);
        return stream;
    }

    // A stream is whole where its entries end in the heads that it is said to have; of one that has none here the heads must be known already.
    private void CloseStreams(int next)
    {
        if (_stream >= 0 && (!_tips.Order().SequenceEqual(_manifest.Streams[_stream].Heads) || _seq != _manifest.Streams[_stream].To)) throw At(PackageFaultCodes.Stream, _manifest.Streams[_stream]);
        _tips.Clear();
        for (var i = _stream + 1; i < next; i++)
        {
            var stream = _manifest.Streams[i];
            if (stream.HasEntries) throw At(PackageFaultCodes.Stream, stream);
            _begun.Add(stream);
            _ended.Add(stream);
        }
        if (next == _manifest.Streams.Count) _stream = next - 1;
    }

    private void TakePayload(PackageEntry entry, Header header, PackageStream stream)
    {
        if (entry.Payload is not { } payload)
        {
            // Without the words that open it nobody could say for whom a stream is.
            if (header.Seq == 1) throw At(PackageFaultCodes.Audience, stream);
            Withheld++;
            return;
        }
        if (Hash256.Of(entry.Salt!.Value.Span, payload.Span) != header.Payload) throw At(PackageFaultCodes.Payload, header);
        object? said;
        try
        {
            said = PayloadReader.Read(header.Kind, header.Version, payload);
            // Words that two programs could read in two ways are nobody's.
            if (said is not (UnknownPayload or Reading) && !CanonicalJson.IsCanonical(payload)) throw new FormatException("not canonical");
        }
        catch (FormatException)
        {
            throw new PackageException(PackageFaultCodes.Form, header.Stream.ToString(), $"{header.Seq}", header.Kind);
        }
        if (header.Seq == 1)
        {
            if (said is not StreamOpened opened || opened.Audience != stream.Audience) throw At(PackageFaultCodes.Audience, stream);
            _opened.Add(new StreamHead(header.Stream, 1, entry.Id));
            _streams.Add(new OpenedStream(header.Stream, opened.Site, opened.Audience, opened.Voice));
        }
        if (said is KeyRooted or KeyDelegated or KeyRevoked)
            _keys.Add(new KeyEntry(new StreamHead(header.Stream, header.Seq, entry.Id), said, [.. entry.Signatures.Where(s => s.Key >= 0 && s.Key < _manifest.Keys.Count).Select(s => _manifest.Keys[s.Key].Id)]));
        if (said is ReportAdded added) _named.Add(added.Text);
        else if (_manifest.HasTexts) _named.UnionWith(PackageFiles.NamedIn(payload.Span));
    }

    private static PackageException At(string code, Header header, bool isPlaced = true) =>
        isPlaced ? new(code, header.Stream.ToString(), $"{header.Seq}") : new(code, header.Stream.ToString());

    private static PackageException At(string code, PackageStream stream) => new(code, stream.Stream.ToString());
}
