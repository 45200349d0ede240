using CsCheck;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Records.Tests.Keys;

public sealed class KeyStandingTests : IDisposable
{
    private readonly KeyWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData('a', "west", "")]
    [InlineData('c', "west", "")]
    [InlineData('d', "west", "")]
    [InlineData('b', "west", StandingReasons.OtherVoice)]
    [InlineData('a', "mission", StandingReasons.OtherVoice)]
    [InlineData('e', "west", StandingReasons.NoStream)]
    public void Without_keys_a_site_speaks_for_its_own_voice_a_host_for_all_and_nobody_for_the_other_party(char stream, string voice, string reason)
    {
        var standing = _world.Of(KeyWorld.Stream(stream), 5, voice);
        Assert.Equal(reason, standing.Reason);
        Assert.Equal(reason.Length == 0 ? StandingKind.Attested : StandingKind.NotCounted, standing.Kind);
    }

    [Fact]
    public void A_word_is_signed_when_the_root_lets_its_key_speak()
    {
        _world.Root("root").Delegate("root", "officer");
        Assert.Equal(new WordStanding(StandingKind.KeySigned, "", _world.Id("officer"), "officer name"), _world.Of(KeyWorld.West, 20, "west", "officer"));
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 20, "west", "root").Kind);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 3, "west", "officer").Kind);
    }

    [Fact]
    public void A_signed_word_counts_wherever_it_was_written()
    {
        _world.Root("root").Delegate("root", "officer");
        foreach (var stream in new[] { KeyWorld.East, KeyWorld.Host, KeyWorld.Nobody }) Assert.Equal(StandingKind.KeySigned, _world.Of(stream, 20, "west", "officer").Kind);
    }

    [Fact]
    public void Once_there_is_a_root_an_unsigned_word_counts_from_a_host_alone()
    {
        _world.Root("root");
        Assert.Equal(StandingReasons.NotSigned, _world.Of(KeyWorld.West, 20).Reason);
        Assert.Equal(StandingReasons.NotSigned, _world.Of(KeyWorld.Nobody, 20).Reason);
        Assert.Equal(StandingKind.Attested, _world.Of(KeyWorld.Host, 20).Kind);
        Assert.Equal(StandingKind.Attested, _world.Of(KeyWorld.East, 20, "east").Kind);
    }

    [Fact]
    public void What_a_site_wrote_before_it_had_a_key_counts_when_the_root_signs_the_entry_that_names_it()
    {
        _world.Root("root", seq: 10, signed: true);
        Assert.Equal(StandingKind.Attested, _world.Of(KeyWorld.West, 9).Kind);
        Assert.Equal(StandingReasons.NotSigned, _world.Of(KeyWorld.West, 11).Reason);
        Assert.Equal(StandingReasons.NotSigned, _world.Of(KeyWorld.Nobody, 9).Reason);
    }

    [Fact]
    public void A_key_that_the_other_party_holds_or_that_nobody_delegated_does_not_count()
    {
        _world.Root("root").Root("easterly", "east").Delegate("easterly", "spy", "east");
        Assert.Equal(StandingReasons.NotDelegated, _world.Of(KeyWorld.West, 20, "west", "spy").Reason);
        Assert.Equal(StandingReasons.OtherVoice, _world.Of(KeyWorld.East, 20, "west", "spy").Reason);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.East, 20, "east", "spy").Kind);
        Assert.Equal(StandingReasons.NotDelegated, _world.Of(KeyWorld.West, 20, "west", "stranger").Reason);
    }

    [Fact]
    public void A_delegation_that_the_root_did_not_sign_or_for_another_process_or_voice_is_none()
    {
        _world.Root("root").Delegate("root", "forged", by: "forger").Delegate("root", "elsewhere", process: "other").Delegate("root", "easterly", voice: "east");
        foreach (var key in new[] { "forged", "elsewhere", "easterly" }) Assert.Equal(StandingReasons.NotDelegated, _world.Of(KeyWorld.West, 20, "west", key).Reason);
    }

    [Fact]
    public void A_statement_that_stands_there_forged_too_does_not_hide_the_good_one()
    {
        _world.Root("root").Delegate("root", "officer", by: "forger").Delegate("root", "officer");
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 20, "west", "officer").Kind);
    }

    [Fact]
    public void A_root_that_the_other_party_names_for_a_voice_does_not_count()
    {
        _world.Root("root", stream: KeyWorld.East);
        Assert.Equal(StandingKind.Attested, _world.Of(KeyWorld.West, 20).Kind);
        Assert.Empty(_world.Standing().Voices);
    }

    [Fact]
    public void Of_two_roots_none_counts_and_it_is_said()
    {
        _world.Root("root").Root("second", stream: KeyWorld.Nobody).Delegate("root", "officer").Delegate("second", "other");
        Assert.True(Assert.Single(_world.Standing().Voices).HasTwoRoots);
        foreach (var signer in new[] { "root", "second", "officer", "other" }) Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.West, 20, "west", signer).Reason);
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.West, 20).Reason);
        Assert.Equal(StandingKind.Attested, _world.Of(KeyWorld.Host, 20).Kind);
    }

    [Fact]
    public void When_one_of_two_roots_revokes_itself_for_the_other_that_counts()
    {
        _world.Root("root").Root("second").Delegate("root", "officer").Delegate("second", "other").Revoke("second", "second", [], heir: "root");
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 20, "west", "officer").Kind);
        Assert.Equal(StandingReasons.NotDelegated, _world.Of(KeyWorld.West, 20, "west", "other").Reason);
    }

    [Fact]
    public void Nobody_speaks_for_a_voice_by_naming_a_root_and_revoking_it_again()
    {
        var upTo = KeyWorld.At(KeyWorld.Nobody, 50);
        _world.Root("root", signed: true).Root("intruder", stream: KeyWorld.Nobody).Delegate("intruder", "helper").Revoke("intruder", "intruder", [upTo]);
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.Nobody, 20, "west", "intruder").Reason);
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.Nobody, 20, "west", "helper").Reason);
    }

    [Fact]
    public void A_root_that_took_over_from_another_keeps_what_was_signed_before()
    {
        var upTo = KeyWorld.At(KeyWorld.West, 30);
        _world.Root("old").Delegate("old", "officer").Root("new").Revoke("old", "old", [upTo], heir: "new").Delegate("new", "old");
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 30, "west", "officer").Kind);
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.West, 31, "west", "officer").Reason);
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.Nobody, 5, "west", "officer").Reason);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 31, "west", "new").Kind);
    }

    [Fact]
    public void What_a_revoked_key_signed_counts_only_up_to_the_places_that_are_named()
    {
        _world.Root("root").Delegate("root", "officer").Revoke("root", "officer", [KeyWorld.At(KeyWorld.West, 30)]);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 30, "west", "officer").Kind);
        Assert.Equal((StandingReasons.Revoked, _world.Id("officer")), (_world.Of(KeyWorld.West, 31, "west", "officer").Reason, _world.Of(KeyWorld.West, 31, "west", "officer").Key));
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.Nobody, 1, "west", "officer").Reason);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 31, "west", "root").Kind);
    }

    [Fact]
    public void Another_entry_at_the_place_that_is_named_does_not_count()
    {
        _world.Root("root").Delegate("root", "officer").Revoke("root", "officer", [new StreamHead(KeyWorld.West, 30, Hash256.Of("another"u8))]);
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.West, 30, "west", "officer").Reason);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 29, "west", "officer").Kind);
    }

    [Fact]
    public void A_key_can_revoke_itself_and_the_roots_word_goes_over_its_own()
    {
        _world.Root("root").Delegate("root", "officer").Revoke("officer", "officer", [KeyWorld.At(KeyWorld.West, 99)]);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 50, "west", "officer").Kind);
        _world.Revoke("root", "officer", [KeyWorld.At(KeyWorld.West, 30)]);
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.West, 50, "west", "officer").Reason);
    }

    [Fact]
    public void A_revocation_by_a_stranger_or_forged_or_of_another_process_is_none()
    {
        _world.Root("root").Root("easterly", "east").Delegate("root", "officer").Delegate("root", "rival")
            .Revoke("easterly", "officer", []).Revoke("root", "officer", [], signedBy: "rival").Revoke("rival", "officer", []).Revoke("root", "officer", [], process: "other");
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 50, "west", "officer").Kind);
    }

    [Fact]
    public void Nobody_but_a_root_itself_revokes_it()
    {
        _world.Root("root").Delegate("root", "officer").Revoke("officer", "root", []);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 50, "west", "root").Kind);
    }

    [Fact]
    public void A_root_that_revoked_itself_without_an_heir_keeps_what_it_names_and_nothing_else_counts()
    {
        _world.Root("root").Delegate("root", "officer").Revoke("root", "root", [KeyWorld.At(KeyWorld.West, 30)]);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 30, "west", "officer").Kind);
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.West, 31, "west", "officer").Reason);
        Assert.Equal(StandingReasons.NotSigned, _world.Of(KeyWorld.West, 31).Reason);
    }

    [Fact]
    public void From_a_fork_on_nothing_in_the_stream_counts_signed_or_not()
    {
        _world.Root("root").Delegate("root", "officer");
        _world.Streams[0] = KeyWorld.Opened(KeyWorld.West, "west", forkedAt: 20);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 19, "west", "officer").Kind);
        Assert.Equal(StandingReasons.Forked, _world.Of(KeyWorld.West, 20, "west", "officer").Reason);
        _world.Streams[2] = KeyWorld.Opened(KeyWorld.Host, "mission", forkedAt: 2);
        Assert.Equal(StandingReasons.Forked, _world.Of(KeyWorld.Host, 7).Reason);
    }

    [Fact]
    public void A_root_that_a_fork_names_does_not_count()
    {
        _world.Streams[0] = KeyWorld.Opened(KeyWorld.West, "west", forkedAt: 5);
        Assert.Empty(_world.Root("root").Standing().Voices);
    }

    [Fact]
    public void A_root_that_is_known_from_elsewhere_stands_alone()
    {
        _world.Root("root").Root("intruder").Delegate("root", "officer").Delegate("intruder", "helper");
        var standing = _world.Standing(new Dictionary<string, TrustedRoot> { ["west"] = new(_world.Key("root").Key, "") });
        Assert.Equal(StandingKind.KeySigned, standing.Of(KeyWorld.At(KeyWorld.West, 20), "west", [_world.Id("officer")]).Kind);
        Assert.Equal(StandingReasons.NotDelegated, standing.Of(KeyWorld.At(KeyWorld.West, 20), "west", [_world.Id("helper")]).Reason);
    }

    [Fact]
    public void A_stream_in_the_name_of_a_host_that_has_a_root_speaks_for_others_only_where_the_hosts_key_signed()
    {
        _world.Root("staff", "mission", KeyWorld.Host, signed: true).Delegate("staff", "clerk", "mission").Root("root").Delegate("root", "officer");
        _world.Streams.Add(KeyWorld.Opened(KeyWorld.Stream('f'), "mission"));
        Assert.Equal(StandingReasons.OtherVoice, _world.Of(KeyWorld.Stream('f'), 5).Reason);
        Assert.Equal(StandingReasons.OtherVoice, _world.Of(KeyWorld.Stream('f'), 5, "east").Reason);
        Assert.Equal(StandingReasons.NotSigned, _world.Of(KeyWorld.Stream('f'), 5, "mission").Reason);
        Assert.Equal(StandingReasons.OtherVoice, _world.Of(KeyWorld.Host, 20).Reason);
        Assert.Equal(StandingKind.Attested, _world.Of(KeyWorld.Stream('f'), 5, "west", "clerk").Kind);
        Assert.Equal(StandingKind.Attested, _world.Of(KeyWorld.Host, 9).Kind);
    }

    [Fact]
    public void A_host_that_has_a_root_names_a_root_of_another_voice_only_where_its_key_signed()
    {
        _world.Root("staff", "mission", KeyWorld.Host, signed: true).Root("intruder", stream: KeyWorld.Host, seq: 20, signed: true);
        Assert.Equal("mission", Assert.Single(_world.Standing().Voices).Voice);
        _world.Entries.Add(new KeyEntry(KeyWorld.At(KeyWorld.Host, 21), new KeyRooted("west", _world.Key("root").Key, ""), [_world.Id("staff")]));
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 5, "west", "root").Kind);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('c')]
    [InlineData('d')]
    public void A_root_that_signed_its_own_entry_is_not_hurt_by_another_that_nobody_signed(char stream)
    {
        _world.Root("root", signed: true).Delegate("root", "officer").Root("intruder", stream: KeyWorld.Stream(stream), seq: 30);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 20, "west", "officer").Kind);
        Assert.Equal(StandingReasons.NotDelegated, _world.Of(KeyWorld.West, 20, "west", "intruder").Reason);
        var voice = Assert.Single(_world.Standing().Voices);
        Assert.Equal((2, _world.Id("root")), (voice.Roots.Count, voice.Root?.Key.Id));
        _world.Root("intruder", stream: KeyWorld.Stream(stream), seq: 31, signed: true);
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.West, 20, "west", "officer").Reason);
    }

    [Fact]
    public void A_root_that_let_a_key_speak_is_not_put_aside_by_a_stranger_who_signs_his_own_entry()
    {
        _world.Root("root").Delegate("root", "officer").Root("intruder", stream: KeyWorld.Nobody, seq: 30, signed: true);
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.Nobody, 40, "west", "intruder").Reason);
    }

    [Fact]
    public void Places_of_a_stream_in_which_the_entry_that_is_named_does_not_stand_do_not_count()
    {
        var (there, gone) = (KeyWorld.At(KeyWorld.West, 30), new StreamHead(KeyWorld.Nobody, 30, Hash256.Of("gone"u8)));
        _world.Missing.Add(gone);
        _world.Root("root").Delegate("root", "officer").Revoke("root", "officer", [there, gone]);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 29, "west", "officer").Kind);
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.Nobody, 29, "west", "officer").Reason);
        _world.Revoke("root", "officer", [KeyWorld.At(KeyWorld.Nobody, 50)]);
        Assert.Equal(StandingReasons.Revoked, _world.Of(KeyWorld.Nobody, 29, "west", "officer").Reason);
    }

    [Fact]
    public void Nobody_follows_a_root_that_revoked_itself_but_the_key_that_it_names()
    {
        _world.Root("root", signed: true).Delegate("root", "officer").Revoke("root", "root", [KeyWorld.At(KeyWorld.West, 30)], heir: "heir").Root("other", seq: 40, signed: true);
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.West, 50, "west", "other").Reason);
        _world.Entries.RemoveAt(_world.Entries.Count - 1);
        _world.Root("heir", seq: 40, signed: true);
        Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 50, "west", "heir").Kind);
        Assert.Equal(_world.Id("heir"), Assert.Single(_world.Standing().Voices).Root?.Key.Id);
    }

    [Fact]
    public void Nobody_follows_a_root_that_revoked_itself_and_names_none_or_two()
    {
        _world.Root("root", signed: true).Revoke("root", "root", []).Root("other", seq: 40, signed: true);
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.West, 50, "west", "other").Reason);
        _world.Revoke("root", "root", [], heir: "other");
        Assert.Equal(StandingReasons.TwoRoots, _world.Of(KeyWorld.West, 50, "west", "other").Reason);
    }

    [Fact]
    public void Neither_the_order_of_entries_nor_their_repetition_changes_anything()
    {
        string[] names = ["r1", "r2", "o1", "o2", "o3"];
        var statement = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4].Select(i => names[i]), Gen.Int[0, 4].Select(i => names[i]), Gen.Int[1, 40], Gen.Int[0, 1].Select(i => i == 0 ? 'a' : 'd'));
        Gen.Select(statement.Array[1, 12], Gen.Int).Sample(
            (said, seed) =>
            {
                _world.Entries.Clear();
                foreach (var (what, by, key, seq, stream) in said)
                {
                    StreamHead[] upTo = seq % 3 == 0 ? [] : [KeyWorld.At(KeyWorld.Stream(stream), seq)];
                    if (what == 0) _world.Root(by, stream: KeyWorld.Stream(stream), seq: seq, signed: seq % 2 == 0);
                    else if (what == 1) _world.Revoke(by, key, upTo);
                    else _world.Delegate(by, key);
                }
                var straight = Words(_world);
                var mixed = _world.Entries.Concat(_world.Entries.Take(3)).ToArray();
                new Random(seed).Shuffle(mixed);
                _world.Entries.Clear();
                _world.Entries.AddRange(mixed);
                Assert.Equal(straight, Words(_world));
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void Whatever_else_is_said_on_keys_a_word_counts_as_signed_only_by_a_key_that_a_root_reaches()
    {
        Gen.Int[0, 1].Array[0, 6].Sample(
            noise =>
            {
                _world.Entries.Clear();
                _world.Root("root").Delegate("root", "officer");
                foreach (var n in noise)
                {
                    if (n == 0) _world.Delegate("thief", "thief").Delegate("officer", "thief");
                    else _world.Revoke("thief", "officer", []);
                }
                Assert.Equal(StandingReasons.NotDelegated, _world.Of(KeyWorld.West, 20, "west", "thief").Reason);
                Assert.Equal(StandingKind.KeySigned, _world.Of(KeyWorld.West, 20, "west", "officer").Kind);
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public void Payloads_on_keys_read_back_as_they_were_written()
    {
        _world.Root("root").Delegate("root", "officer").Revoke("root", "officer", [KeyWorld.At(KeyWorld.West, 30)]);
        foreach (var entry in _world.Entries)
        {
            var draft = entry.Payload switch { KeyRooted r => r.ToDraft(), KeyDelegated d => d.ToDraft(), _ => ((KeyRevoked)entry.Payload).ToDraft() };
            Assert.True(Json.CanonicalJson.IsCanonical(draft.Payload));
            Assert.Equivalent(entry.Payload, PayloadReader.Read(draft.Kind, draft.Version, draft.Payload), strict: true);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"signature":"","statement":""}""")]
    [InlineData("""{"signature":"AA==","statement":"{\"kind\":\"delegation\"}"}""")]
    [InlineData("""{"signature":"AA==","statement":"{ \"kind\":\"revocation\"}"}""")]
    public void Other_payloads_are_not_taken_for_statements(string json)
    {
        foreach (var kind in new[] { EntryKinds.KeyRooted, EntryKinds.KeyDelegated, EntryKinds.KeyRevoked })
            Assert.Throws<FormatException>(() => PayloadReader.Read(kind, 1, System.Text.Encoding.UTF8.GetBytes(json)));
    }

    private static List<WordStanding> Words(KeyWorld world)
    {
        var standing = world.Standing();
        return [.. from signer in new[] { "r1", "r2", "o1", "o2", "o3" }
                   from stream in new[] { KeyWorld.West, KeyWorld.Nobody }
                   from seq in new long[] { 1, 10, 25, 40, 99 }
                   select standing.Of(KeyWorld.At(stream, seq), "west", [world.Id(signer)])];
    }
}
