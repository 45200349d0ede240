using System.Text;
using CsCheck;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Records.Tests;

public sealed class JournalTests
{
    private static readonly StreamId A = StreamId.Parse(new string('a', 32));
    private static readonly StreamId B = StreamId.Parse(new string('b', 32));
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, 700, TimeSpan.FromHours(2));

    [Fact]
    public void The_id_of_an_entry_is_the_hash_of_its_header_as_it_stands()
    {
        var entry = Compose("x", A, null);
        Assert.Equal(Hash256.Of(entry.HeaderBytes.Span), entry.Id);
        Assert.Equal(
            $$"""{"author":"someone","claimed":"2024-05-01T10:00:00Z","kind":"x","payload":"{{entry.Header.Payload}}","process":"libya","seen":[],"seq":1,"stream":"{{A}}","version":1}""",
            Encoding.UTF8.GetString(entry.HeaderBytes.Span));
    }

    [Fact]
    public void A_header_reads_back_as_it_was_written()
    {
        var first = Compose("x", A, null);
        var second = Compose("y", A, first.AsHead, Compose("z", B, null).Id);
        var read = Header.Parse(second.HeaderBytes);
        Assert.Equivalent(second.Header, read, strict: true);
        Assert.Equal(first.Id, read.Prev);
    }

    [Fact]
    public void A_member_that_this_version_does_not_know_does_not_hinder_reading()
    {
        var text = Encoding.UTF8.GetString(Compose("x", A, null).HeaderBytes.Span);
        Assert.Equal("x", Header.Parse(Encoding.UTF8.GetBytes(text.Replace("\"kind\"", "\"hint\":7,\"kind\"", StringComparison.Ordinal))).Kind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("nothing")]
    [InlineData("")]
    public void Other_bytes_are_no_header(string bytes) => Assert.Throws<FormatException>(() => Header.Parse(Encoding.UTF8.GetBytes(bytes)));

    [Fact]
    public void The_digest_does_not_depend_on_the_order_of_heads_and_depends_on_each()
    {
        StreamHead a = new(A, 3, Hash256.Of("1"u8)), b = new(B, 5, Hash256.Of("2"u8)), fork = new(A, 3, Hash256.Of("3"u8));
        Assert.Equal(RecordDigest.Of([a, b, fork]), RecordDigest.Of([fork, b, a]));
        Assert.NotEqual(RecordDigest.Of([a, b]), RecordDigest.Of([a]));
        Assert.NotEqual(RecordDigest.Of([a, b]), RecordDigest.Of([a, b, fork]));
        Assert.NotEqual(RecordDigest.Of([a]), RecordDigest.Of([a with { Seq = 4 }]));
    }

    [Fact]
    public void Entries_are_projected_after_what_their_writer_knew_and_never_by_clock()
    {
        var a1 = Compose("x", A, null);
        var b1 = Compose("x", B, null, a1.Id);
        var b2 = Compose("x", B, b1.AsHead);
        var a2 = Compose("x", A, a1.AsHead, b2.Id);
        Assert.Equal([a1, b1, b2, a2], Order([a2, b2, a1, b1]));
        var free = Compose("x", A, a1.AsHead);
        Assert.Equal([a1, free, b1, b2], Order([b2, free, b1, a1]));
    }

    [Fact]
    public void The_order_of_projection_does_not_depend_on_the_order_of_arrival() =>
        Gen.Select(Gen.Int[0, 2].Array[1, 20], Gen.Int).Sample((streams, seed) =>
        {
            var heads = new Dictionary<StreamId, StreamHead>();
            var entries = new List<Entry>();
            foreach (var s in streams)
            {
                var stream = StreamId.Parse(new string((char)('a' + s), 32));
                StreamHead? own = heads.TryGetValue(stream, out var head) ? head : null;
                var entry = Compose("x", stream, own, [.. heads.Values.Where(h => h.Stream != stream).Select(h => h.Id)]);
                heads[stream] = entry.AsHead;
                entries.Add(entry);
            }
            var shuffled = entries.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Order(entries).Select(e => e.Id), Order(shuffled).Select(e => e.Id));
        });

    [Fact]
    public void An_unknown_kind_and_a_later_version_are_shown_as_unknown()
    {
        Assert.Equal(new UnknownPayload("vote", 1), PayloadReader.Read("vote", 1, "{}"u8.ToArray()));
        Assert.Equal(new UnknownPayload(EntryKinds.ReportAdded, 99), PayloadReader.Read(EntryKinds.ReportAdded, 99, "{}"u8.ToArray()));
    }

    [Fact]
    public void An_older_version_is_brought_up_step_by_step()
    {
        var kinds = new Dictionary<string, (int, Func<System.Text.Json.JsonElement, object>)> { ["note"] = (3, e => e.GetProperty("n").GetInt32()) };
        Upcaster[] upcasters = [new("note", 1, e => Json($$"""{"m":{{e.GetProperty("n").GetInt32() + 1}}}""")), new("note", 2, e => Json($$"""{"n":{{e.GetProperty("m").GetInt32() * 10}}}"""))];
        Assert.Equal(50, PayloadReader.Read("note", 1, "{\"n\":4}"u8.ToArray(), kinds, upcasters));
    }

    [Fact]
    public void A_payload_of_another_form_than_its_kind_is_refused() =>
        Assert.Throws<FormatException>(() => PayloadReader.Read(EntryKinds.ReportAdded, 1, "{\"text\":\"short\"}"u8.ToArray()));

    private static System.Text.Json.JsonElement Json(string text)
    {
        using var document = System.Text.Json.JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static Entry[] Order(IReadOnlyList<Entry> entries) =>
        [.. ProjectionOrder.Of([.. entries.Select(e => (e.Id, e.Header))]).Select(i => entries[i])];

    private static Entry Compose(string kind, StreamId stream, StreamHead? prev, params Hash256[] seen) =>
        Entry.Compose(new EntryDraft(kind, 1, "{}"u8.ToArray()), "libya", stream, prev, seen, "someone", Noon, new byte[16]);
}
