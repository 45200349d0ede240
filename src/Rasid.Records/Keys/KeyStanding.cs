using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Records.Keys;

/// <summary>
/// Decides from entries on keys, wherever they lie and in whatever order they came, how a word stands. No clock is asked. Pure; safe on any thread once made.
/// </summary>
/// <remarks>
/// A statement of delegation or revocation proves itself by its signature, so it counts in any stream. A root is named by an entry, which counts where the
/// site speaks for that voice, for a host, or for nobody. In whose name a stream is written is only said by whoever opened it, so a host that has a root
/// key speaks for others through what its key signed, or what its root vouched for, and not through the name of its stream.
/// </remarks>
public sealed class KeyStanding
{
    private readonly Dictionary<StreamId, OpenedStream> _streams;
    private readonly IReadOnlySet<string> _hosts;
    private readonly Dictionary<string, VoiceKeys> _voices = new(StringComparer.Ordinal);
    private readonly Dictionary<(StreamId Stream, string Voice), StreamHead> _vouched = [];
    private readonly IReadOnlySet<StreamHead> _missing;

    /// <summary>Reads what there is on keys.</summary>
    /// <param name="process">Id of the process: statements about another one do not count.</param>
    /// <param name="streams">The streams of the record.</param>
    /// <param name="entries">The entries on keys, in any order.</param>
    /// <param name="hosts">The voices that may write words of others down.</param>
    /// <param name="trusted">Root keys that are known from elsewhere: of their voices no other root counts. Null for none.</param>
    /// <param name="missing">The places that revocations name and at which the entry that they name does not stand: nothing of their streams stays by them. Null for none.</param>
    public KeyStanding(
        string process,
        IEnumerable<OpenedStream> streams,
        IEnumerable<KeyEntry> entries,
        IReadOnlySet<string> hosts,
        IReadOnlyDictionary<string, TrustedRoot>? trusted = null,
        IReadOnlySet<StreamHead>? missing = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _streams = streams.ToDictionary(s => s.Stream);
        _hosts = hosts;
        _missing = missing ?? new HashSet<StreamHead>();
        var all = entries.ToList();
        using var checker = new SignatureChecker();
        var delegated = all.Select(e => e.Payload).OfType<KeyDelegated>().Where(d => d.Delegation.Process == process).ToLookup(d => d.Delegation.Voice, StringComparer.Ordinal);
        var revoked = all.Select(e => e.Payload).OfType<KeyRevoked>().Where(r => r.Revocation.Process == process).ToLookup(r => r.Revocation.Voice, StringComparer.Ordinal);
        // Hosts come first: whether a host may name the root of another voice hangs on the host's own.
        foreach (var isHost in new[] { true, false })
        {
            var rooted = all.Where(e => e.Payload is KeyRooted r && hosts.Contains(r.Voice) == isHost && MayRoot(e, r.Voice)).ToLookup(e => ((KeyRooted)e.Payload).Voice, StringComparer.Ordinal);
            var read = new Dictionary<string, VoiceKeys>(StringComparer.Ordinal);
            foreach (var voice in rooted.Select(r => r.Key).Concat((trusted?.Keys ?? []).Where(v => hosts.Contains(v) == isHost)).Distinct(StringComparer.Ordinal).ToList())
                read[voice] = VoiceReader.Read(voice, [.. rooted[voice]], [.. delegated[voice]], [.. revoked[voice]], trusted?.GetValueOrDefault(voice), checker);
            foreach (var (voice, keys) in read) _voices[voice] = keys;
            foreach (var entry in rooted.SelectMany(r => r)) Vouch(entry, (KeyRooted)entry.Payload);
        }
    }

    /// <summary>The voices that have a root key, in ordinal order.</summary>
    public IReadOnlyList<VoiceKeys> Voices => [.. _voices.Values.OrderBy(v => v.Voice, StringComparer.Ordinal)];

    /// <summary>How a word stands.</summary>
    /// <param name="place">The entry that says it.</param>
    /// <param name="voice">The voice that it says it in the name of.</param>
    /// <param name="signers">Ids of the keys whose good signatures of the entry are here.</param>
    public WordStanding Of(StreamHead place, string voice, IReadOnlyList<Hash256> signers)
    {
        ArgumentNullException.ThrowIfNull(signers);
        if (!_streams.TryGetValue(place.Stream, out var stream)) return WordStanding.Not(StandingReasons.NoStream);
        if (IsFrozen(stream, place.Seq)) return WordStanding.Not(StandingReasons.Forked);
        var keys = _voices.GetValueOrDefault(voice);
        var signed = keys is null ? null : BySigners(keys, place, signers);
        if (signed is { Counts: true }) return signed;
        if (IsHosts(stream, place, signers)) return WordStanding.Attested;
        if (stream.Voice.Length > 0 && stream.Voice != voice) return WordStanding.Not(StandingReasons.OtherVoice);
        if (keys is null) return WordStanding.Attested;
        if (signed is not null) return signed;
        if (IsVouched(place, voice)) return WordStanding.Attested;
        return WordStanding.Not(keys.HasTwoRoots ? StandingReasons.TwoRoots : StandingReasons.NotSigned);
    }

    /// <summary>Whether a place lies in a fork: nothing from there on counts.</summary>
    public bool IsFrozen(StreamHead place) => _streams.TryGetValue(place.Stream, out var stream) && IsFrozen(stream, place.Seq);

    /// <summary>The stream as it was opened; null where no entry opened it.</summary>
    public OpenedStream? Stream(StreamId id) => _streams.GetValueOrDefault(id);

    private static bool IsFrozen(OpenedStream stream, long seq) => stream.ForkedAt > 0 && seq >= stream.ForkedAt;

    private bool MayRoot(KeyEntry entry, string voice) =>
        _streams.TryGetValue(entry.Place.Stream, out var stream) && !IsFrozen(stream, entry.Place.Seq)
        && (stream.Voice.Length == 0 || stream.Voice == voice || IsHosts(stream, entry.Place, entry.Signers));

    // Anybody can open a stream in a host's name: once the host has a root, its key says which entries are its own.
    private bool IsHosts(OpenedStream stream, StreamHead place, IReadOnlyList<Hash256> signers) =>
        _hosts.Contains(stream.Voice)
        && (!_voices.TryGetValue(stream.Voice, out var keys) || BySigners(keys, place, signers) is { Counts: true } || IsVouched(place, stream.Voice));

    private bool IsVouched(StreamHead place, string voice) => _vouched.TryGetValue((place.Stream, voice), out var root) && place.Seq < root.Seq;

    // A root that signs the entry that names it vouches for what its own site had written for it before there was a key.
    private void Vouch(KeyEntry entry, KeyRooted rooted)
    {
        if (!entry.Signers.Contains(rooted.Key.Id)) return;
        var root = _voices[rooted.Voice].Roots.Single(r => r.Key.Id == rooted.Key.Id);
        if (!_voices[rooted.Voice].Counting.Contains(root) || !root.Allows(entry.Place, _missing)) return;
        var at = (entry.Place.Stream, rooted.Voice);
        if (!_vouched.TryGetValue(at, out var last) || last.Seq < entry.Place.Seq) _vouched[at] = entry.Place;
    }

    private WordStanding? BySigners(VoiceKeys keys, StreamHead place, IReadOnlyList<Hash256> signers)
    {
        WordStanding? best = null;
        foreach (var signer in signers.Order())
        {
            var standing = BySigner(keys, place, signer);
            if (standing.Counts) return standing;
            if (best is null || Rank(standing.Reason) > Rank(best.Reason)) best = standing;
        }
        return best;
    }

    private static int Rank(string reason) => reason switch { StandingReasons.Revoked => 2, StandingReasons.TwoRoots => 1, _ => 0 };

    private WordStanding BySigner(VoiceKeys keys, StreamHead place, Hash256 signer)
    {
        var reason = StandingReasons.NotDelegated;
        var name = "";
        foreach (var key in keys.Roots.Concat(keys.Delegated).Where(k => k.Key.Id == signer))
        {
            var root = keys.Roots.First(r => r.Key.Id == key.Root);
            if (!keys.Counting.Contains(root) && !keys.HasTwoRoots) continue;
            name = key.Name;
            if (!root.Allows(place, _missing) || !key.Allows(place, _missing)) reason = StandingReasons.Revoked;
            else if (keys.Counting.Contains(root)) return new WordStanding(StandingKind.KeySigned, "", signer, key.Name);
            else if (keys.HasTwoRoots) reason = StandingReasons.TwoRoots;
        }
        return WordStanding.Not(reason, signer, name);
    }
}
