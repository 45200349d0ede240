using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Records.Verifying;

/// <summary>Checks a record from what is stored: give it every entry in order of stream and place, every text, then ask.</summary>
/// <remarks>Pure but for what it was given; keeps ids, not payloads. Not thread-safe.</remarks>
public sealed class RecordVerifier
{
    private const string Public = "public";

    private readonly Dictionary<Hash256, Place> _entries = [];
    private readonly Dictionary<Hash256, Place> _needed = [];
    private readonly List<(Place Place, Hash256 Id)> _withheld = [];
    private readonly List<(Place Place, Hash256 Id)> _seen = [];
    private readonly HashSet<Hash256> _redacted = [];
    private readonly List<Redaction> _redactions = [];
    private readonly HashSet<Hash256> _texts = [];
    private readonly HashSet<Hash256> _badTexts = [];
    private readonly Dictionary<Hash256, StreamHead> _tips = [];
    private readonly HashSet<Hash256> _absent = [];
    private readonly HashSet<StreamId> _own = [];
    private readonly Dictionary<Hash256, Place> _ownTexts = [];
    private readonly SortedSet<Place> _notCarried = [];
    private readonly List<RecordFault> _forks = [];
    private StreamId? _stream;
    private long _last;
    private HashSet<Hash256> _atLast = [];
    private readonly Dictionary<StreamId, string> _audiences = [];
    private HashSet<Hash256> _beforeLast = [];
    private string? _process;
    private RecordFault? _first;
    private Place _firstPlace;
    private RecordFault? _firstSignature;
    private Hash256? _changedFile;

    /// <summary>Takes the next entry.</summary>
    public void Take(StoredEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var place = new Place(entry.Stream, entry.Seq);
        var id = entry.Id;
        _entries[id] = place;
        var header = HeaderOf(entry, place);
        Follow(entry, header, place);
        if (header is null) return;
        foreach (var seen in header.Seen) _seen.Add((place, seen));
        if ((_process ??= header.Process) != header.Process) Fault(RecordFaultCodes.Process, place, header.Process, _process);
        TakePayload(entry, header, place);
        if (header.Kind == EntryKinds.StreamOpened && entry.Seq == 1) Open(entry, header);
    }

    /// <summary>Takes the next text.</summary>
    public void Take(StoredText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Text is null && !text.IsUnreadable) return;
        _texts.Add(text.Hash);
        if (text.IsUnreadable || Hash256.Of(text.Text!.Value.Span) != text.Hash) _badTexts.Add(text.Hash);
    }

    /// <summary>Takes the next file. One that is not here is no fault: packages carry files on request.</summary>
    public void Take(StoredAttachment file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Bytes is not { } bytes || Hash256.Of(bytes.Span) != file.Hash) _changedFile ??= file.Hash;
    }

    /// <summary>Takes the id of an entry whose payload, or the hash of a text that, no package carried so far.</summary>
    public void TakeAbsent(Hash256 id) => _absent.Add(id);

    /// <summary>Takes a stream in which nobody but this file wrote, before all entries: nothing of it ever came by a package, so what is missing of it was lost.</summary>
    public void TakeOwn(StreamId stream) => _own.Add(stream);

    /// <summary>Takes the next signature, after all entries.</summary>
    /// <returns>Whether it is good and of an entry that is here.</returns>
    public bool Take(StoredSignature signature, SignatureChecker checker)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (!_entries.TryGetValue(signature.Entry, out var place))
        {
            _firstSignature ??= new RecordFault(RecordFaultCodes.SignatureStray, null, 0, [signature.Entry.ToString(), signature.Key.ToString()]);
            return false;
        }
        if (signature.IsGood(checker)) return true;
        Fault(RecordFaultCodes.SignatureBad, place, signature.Entry.ToString(), signature.Key.ToString());
        return false;
    }

    /// <summary>What was found.</summary>
    /// <param name="heads">The heads as the record notes them; null when it keeps no note.</param>
    /// <param name="expect">The digest that the record, or what an audience sees of it, should have; null when none is expected.</param>
    public VerifyResult Finish(IReadOnlyList<StreamHead>? heads, Hash256? expect)
    {
        long notCarried = 0;
        void NotCarried(Place place)
        {
            notCarried++;
            _notCarried.Add(place);
            if (_notCarried.Count > VerifyResult.MostPlaces) _notCarried.Remove(_notCarried.Max);
        }

        foreach (var (place, id) in _withheld)
        {
            if (_redacted.Contains(id)) continue;
            if (_absent.Contains(id) && !_own.Contains(place.Stream)) NotCarried(place);
            else Fault(RecordFaultCodes.PayloadMissing, place, id.ToString());
        }
        foreach (var (place, id) in _seen)
        {
            if (!_entries.ContainsKey(id)) Fault(RecordFaultCodes.Seen, place, id.ToString());
        }
        foreach (var (text, place) in _needed)
        {
            if (_badTexts.Contains(text)) Fault(RecordFaultCodes.TextChanged, place, text.ToString());
            else if (_texts.Contains(text) || _redacted.Contains(text)) continue;
            else if (_ownTexts.TryGetValue(text, out var own)) Fault(RecordFaultCodes.TextMissing, own, text.ToString());
            else if (_absent.Contains(text)) NotCarried(place);
            else Fault(RecordFaultCodes.TextMissing, place, text.ToString());
        }
        if (_changedFile is { } file) _first ??= new RecordFault(RecordFaultCodes.AttachmentChanged, null, 0, [file.ToString()]);
        // Where somebody writes meanwhile an entry may be newer than the look at the entries.
        if (heads is not null) _first ??= _firstSignature;
        StreamHead[] tips = [.. _tips.Values.OrderBy(t => t.Stream).ThenBy(t => t.Id)];
        var digest = RecordDigest.Of(tips);
        if (_first is null && heads is not null && !heads.Order(HeadOrder).SequenceEqual(tips)) _first = new(RecordFaultCodes.Heads, null, 0, []);
        var expectedOf = expect is { } asked ? ExpectedOf(asked, digest, tips) : null;
        if (_first is null && expect is { } wanted && expectedOf is null)
            _first = new(RecordFaultCodes.Digest, null, 0, [wanted.ToString(), digest.ToString()]);
        return new VerifyResult(digest, tips, _entries.Count, _texts.Count, _redacted.Count, _first) { Redactions = _redactions, NotCarried = notCarried, NotCarriedAt = [.. _notCarried.Select(p => (p.Stream, p.Seq))], Forks = [.. _forks], ExpectedOf = expectedOf };
    }

    // What was made for an audience bears the digest of what it sees.
    private string? ExpectedOf(Hash256 wanted, Hash256 whole, StreamHead[] tips) => wanted == whole
        ? ""
        : _audiences.Values.Append(Public).Distinct(StringComparer.Ordinal).OrderBy(a => a != Public).ThenBy(a => a, StringComparer.Ordinal)
            .FirstOrDefault(a => RecordDigest.Of(tips.Where(t => _audiences.TryGetValue(t.Stream, out var of) && (of == Public || of == a))) == wanted);

    private void Open(StoredEntry entry, Header header)
    {
        try
        {
            if (entry.Payload is { } bytes && PayloadReader.Read(header.Kind, header.Version, bytes) is StreamOpened opened) _audiences.TryAdd(entry.Stream, opened.Audience);
        }
        catch (FormatException)
        {
            // A payload that was changed is named as a fault where it is compared.
        }
    }

    private static readonly Comparer<StreamHead> HeadOrder =
        Comparer<StreamHead>.Create((a, b) => a.Stream != b.Stream ? a.Stream.CompareTo(b.Stream) : a.Id.CompareTo(b.Id));

    private Header? HeaderOf(StoredEntry entry, Place place)
    {
        if (Hash256.Of(entry.Header.Span) != entry.Id) Fault(RecordFaultCodes.HeaderChanged, place, entry.Id.ToString());
        try
        {
            var header = Header.Parse(entry.Header);
            if (header.Stream != entry.Stream || header.Seq != entry.Seq)
                Fault(RecordFaultCodes.Moved, place, entry.Id.ToString(), $"{header.Stream}:{header.Seq}");
            return header;
        }
        catch (FormatException)
        {
            Fault(RecordFaultCodes.HeaderUnreadable, place, entry.Id.ToString());
            return null;
        }
    }

    private void Follow(StoredEntry entry, Header? header, Place place)
    {
        if (_stream != entry.Stream) (_stream, _last, _atLast, _beforeLast) = (entry.Stream, 0, [], []);
        if (entry.Seq == _last)
        {
            // Both branches are kept, so that either writer can be shown what he wrote: what is known is no fault of the record.
            _forks.Add(new RecordFault(RecordFaultCodes.Fork, place.Stream, place.Seq, [_atLast.Min().ToString(), entry.Id.ToString()]));
        }
        else
        {
            if (entry.Seq > _last + 1) Fault(RecordFaultCodes.Gap, place, $"{entry.Seq - _last - 1}");
            (_beforeLast, _atLast, _last) = (_atLast, [], entry.Seq);
        }
        _atLast.Add(entry.Id);
        if (header is null) return;
        var follows = header.Prev is { } prev ? _beforeLast.Contains(prev) : header.Seq == 1;
        if (!follows) Fault(RecordFaultCodes.Broken, place, entry.Id.ToString(), header.Prev?.ToString() ?? "-");
        if (header.Prev is { } before) _tips.Remove(before);
        _tips[entry.Id] = new StreamHead(entry.Stream, entry.Seq, entry.Id);
    }

    private void TakePayload(StoredEntry entry, Header header, Place place)
    {
        if (entry.IsUnreadable)
        {
            Fault(RecordFaultCodes.PayloadChanged, place, entry.Id.ToString());
            return;
        }
        if (entry.Payload is not { } payload || entry.Salt is not { } salt)
        {
            _withheld.Add((place, entry.Id));
            return;
        }
        if (Hash256.Of(salt.Span, payload.Span) != header.Payload)
        {
            Fault(RecordFaultCodes.PayloadChanged, place, entry.Id.ToString());
            return;
        }
        // Readings are whole when their hash is; only what verification needs is read.
        if (header.Kind is not (EntryKinds.ReportAdded or EntryKinds.Redacted)) return;
        try
        {
            switch (PayloadReader.Read(header.Kind, header.Version, payload))
            {
                case ReportAdded added:
                    _needed.TryAdd(added.Text, place);
                    if (_own.Contains(place.Stream)) _ownTexts.TryAdd(added.Text, place);
                    break;
                case Redacted redacted:
                    _redacted.UnionWith(redacted.Entries);
                    _redacted.UnionWith(redacted.Texts);
                    _redactions.Add(new Redaction(
                        entry.Id, header.Author, redacted.Reason, redacted.Entries, redacted.Texts, [.. redacted.Reports.Select(r => r.Id)]));
                    break;
            }
        }
        catch (FormatException)
        {
            Fault(RecordFaultCodes.PayloadForm, place, entry.Id.ToString(), header.Kind);
        }
    }

    private void Fault(string code, Place place, params string[] args)
    {
        if (_first is not null && _firstPlace.CompareTo(place) <= 0) return;
        (_first, _firstPlace) = (new RecordFault(code, place.Stream, place.Seq, args), place);
    }

    private readonly record struct Place(StreamId Stream, long Seq) : IComparable<Place>
    {
        public int CompareTo(Place other) => Stream != other.Stream ? Stream.CompareTo(other.Stream) : Seq.CompareTo(other.Seq);
    }
}
