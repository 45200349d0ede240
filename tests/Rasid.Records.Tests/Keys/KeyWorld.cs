using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Records.Tests.Keys;

/// <summary>Streams, keys and statements of a small process with two parties and a host.</summary>
internal sealed class KeyWorld : IDisposable
{
    public const string Process = "demo";

    public static readonly StreamId West = Stream('a');
    public static readonly StreamId East = Stream('b');
    public static readonly StreamId Host = Stream('c');
    public static readonly StreamId Nobody = Stream('d');

    private static readonly HashSet<string> Hosts = ["mission"];

    private readonly Dictionary<string, SigningKey> _keys = [];
    private int _statements;

    public List<OpenedStream> Streams { get; } = [Opened(West, "west"), Opened(East, "east"), Opened(Host, "mission"), Opened(Nobody, "")];

    public HashSet<StreamHead> Missing { get; } = [];

    public List<KeyEntry> Entries { get; } = [];

    public static StreamId Stream(char letter) => StreamId.Parse(new string(letter, 32));

    public static OpenedStream Opened(StreamId stream, string voice, long forkedAt = 0) => new(stream, new string('0', 32), "public", voice, forkedAt);

    public static StreamHead At(StreamId stream, long seq) => new(stream, seq, Hash256.Of(System.Text.Encoding.UTF8.GetBytes($"{stream} {seq}")));

    public SigningKey Key(string name) => _keys.TryGetValue(name, out var key) ? key : _keys[name] = SigningKey.Make();

    public Hash256 Id(string name) => Key(name).Key.Id;

    public KeyWorld Root(string key, string voice = "west", StreamId? stream = null, long seq = 10, bool signed = false)
    {
        Entries.Add(new KeyEntry(At(stream ?? (voice == "east" ? East : West), seq), new KeyRooted(voice, Key(key).Key, $"{key} root"), signed ? [Id(key)] : []));
        return this;
    }

    public KeyWorld Delegate(string root, string key, string voice = "west", string process = Process, string? by = null)
    {
        var text = new Delegation(process, voice, Id(root), Key(key).Key, $"{key} name", "officer").ToText();
        Entries.Add(new KeyEntry(At(Nobody, 100 + _statements++), KeyDelegated.Of(SignedStatement.Of(text, Key(by ?? root))), []));
        return this;
    }

    public KeyWorld Revoke(string by, string key, StreamHead[] upTo, string voice = "west", string? signedBy = null, string process = Process, string? heir = null)
    {
        var text = new Revocation(process, voice, Id(key), Id(by), upTo, heir is null ? null : Id(heir), "because").ToText();
        Entries.Add(new KeyEntry(At(Nobody, 100 + _statements++), KeyRevoked.Of(SignedStatement.Of(text, Key(signedBy ?? by))), []));
        return this;
    }

    public KeyStanding Standing(IReadOnlyDictionary<string, TrustedRoot>? trusted = null) => new(Process, Streams, Entries, Hosts, trusted, Missing);

    public WordStanding Of(StreamId stream, long seq, string voice = "west", params string[] signers) =>
        Standing().Of(At(stream, seq), voice, [.. signers.Select(Id)]);

    public void Dispose()
    {
        foreach (var key in _keys.Values) key.Dispose();
    }
}
