using System.Text;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Records.Tests.Registers;

/// <summary>Entries of one item as several sites write them: each voice has a stream of its own.</summary>
internal sealed class Story
{
    private readonly List<ItemEntry> _entries = [];
    private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _forks = new(StringComparer.Ordinal);

    public static Register Incidents { get; } = new(
        "incidents", "حوادث", "Incidents", "حادث", "incident", "", "", ["west", "east", "monitors"],
        [
            Field("place"), Field("dead"), Field("verified") with { VerifiedBy = ["monitors"] }, Field("staff") with { IsPerParty = true },
        ],
        "incidents.yaml:1")
    {
        Needs = ["west", "east"],
        States =
        [
            new RegisterState("reported", "مسجّل", "Reported", ["assigned", "closed"], ["monitors", "mission"]),
            new RegisterState("assigned", "محال", "Assigned", ["closed"], ["monitors"]), new RegisterState("closed", "مغلق", "Closed", [], ["monitors"]),
        ],
    };

    public static RegisterBook Book { get; } = new(
        [Voice("west", VoiceKind.Party), Voice("east", VoiceKind.Party), Voice("monitors", VoiceKind.Monitor), Voice("mission", VoiceKind.Host)],
        [Incidents], [new DraftReport("monthly", "شهري", "Monthly", "month", ["incidents"])]);

    public static ItemRules Rules { get; } = new(Book, Incidents);

    public IReadOnlyList<ItemEntry> Entries => _entries;

    public Hash256 Item => _entries[0].Item;

    public ItemHistory History => ItemHistory.Of(_entries, Item)!;

    public static ItemFields Fields(params (string Id, string Json)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Id, f.Json)));

    public static StreamId StreamOf(string site) => new(Hash256.Of(Encoding.UTF8.GetBytes(site)).ToBytes().AsSpan(0, 16));

    public Item Fold(ItemRules? rules = null) => ItemFold.Of(History, rules ?? RulesWith());

    /// <summary>A voice enters the item: where and how many.</summary>
    public Hash256 Enter(string voice, params (string Id, string Json)[] fields) =>
        Say(new ItemEntered("incidents", voice, fields.Length > 0 ? Fields(fields) : Fields(("place", "\"sirte\""), ("dead", "2")), "", ""));

    public Hash256 Amend(string voice, string field, string json, params Hash256[] on) => Say(new ItemAmended(Item, voice, Fields((field, json)), On(on), ""));

    public Hash256 Move(string voice, string state, params Hash256[] on) => Say(new ItemMoved(Item, voice, state, On(on), ""));

    public Hash256 Withdraw(string voice, params Hash256[] on) => Say(new ItemWithdrawn(Item, voice, On(on), "a slip"));

    public Hash256 Confirm(string voice, params FieldWord[] fields) => Judge(voice, VerificationWord.Confirm, fields);

    public Hash256 Judge(string voice, VerificationWord word, FieldWord[] fields, params Hash256[] on) => Say(new Verification(Item, voice, word, fields, On(on), ""));

    /// <summary>Writes an entry at a site, by default that of its voice, and gives its id.</summary>
    public Hash256 Say(ItemSaying said, string? site = null, string? streamVoice = null, string audience = "public", bool signed = false, bool forked = false)
    {
        var at = site ?? said.Voice;
        var seq = _places[at] = _places.GetValueOrDefault(at) + 1;
        var id = Hash256.Of(Encoding.UTF8.GetBytes($"{at} {seq} {_entries.Count} {said.ToDraft().Kind}"), said.ToDraft().Payload.Span);
        _entries.Add(new ItemEntry(id, said, StreamOf(at), seq, "somebody", DateTimeOffset.UnixEpoch, audience)
        {
            StreamVoice = streamVoice ?? said.Voice,
            Signers = signed ? [KeyOf(said.Voice)] : [],
        });
        if (forked) _forks.TryAdd(at, seq);
        return id;
    }

    /// <summary>The rules of the register where some voices have keys, with the forks of the story.</summary>
    public ItemRules RulesWith(params string[] keyed) => Rules with { Standing = e => Standing(e, keyed) };

    public IReadOnlyList<long> Cuts(StreamId stream) => [.. _forks.Where(f => StreamOf(f.Key) == stream).Select(f => f.Value)];

    public static Hash256 KeyOf(string voice) => Hash256.Of(Encoding.UTF8.GetBytes(voice));

    // As keys decide it, without the keys.
    private WordStanding Standing(ItemEntry entry, string[] keyed)
    {
        var (voice, stream) = (entry.Said.Voice, entry.StreamVoice);
        if (Cuts(entry.Stream).Any(c => c <= entry.Place.Seq)) return Not(StandingReasons.Forked);
        if (keyed.Contains(voice) && entry.Signers.Contains(KeyOf(voice))) return new WordStanding(StandingKind.KeySigned, "", KeyOf(voice), "an officer");
        if (Book.IsHost(stream)) return WordStanding.Attested;
        if (stream.Length > 0 && stream != voice) return Not(StandingReasons.OtherVoice);
        return keyed.Contains(voice) ? Not(StandingReasons.NotSigned) : WordStanding.Attested;
    }

    private static WordStanding Not(string reason) => new(StandingKind.NotCounted, reason);

    // What is not said to follow something follows all that there is.
    private IReadOnlyList<Hash256> On(Hash256[] on) => on.Length > 0 ? on : History.Heads;

    private static RegisterField Field(string id) => new(id, FieldType.Text, id, id, "incidents.yaml:9");

    private static Voice Voice(string id, VoiceKind kind) => new(id, kind, id, id, ["test"], "registers.yaml:2");
}
