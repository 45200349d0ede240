using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Records.Verifying;

namespace Rasid.Records.Tests;

public sealed class VerifierTests
{
    private static readonly StreamId A = StreamId.Parse(new string('a', 32));
    private static readonly StreamId B = StreamId.Parse(new string('b', 32));

    [Fact]
    public void A_fork_is_named_with_both_entries_and_both_count_in_the_digest()
    {
        var first = Compose(A, null);
        var left = Compose(A, first.AsHead, kind: "left");
        var right = Compose(A, first.AsHead, kind: "right");
        var result = Verify([first, left, right]);
        Assert.Null(result.Fault);
        var fork = Assert.Single(result.Forks);
        Assert.Equal((RecordFaultCodes.Fork, A, 2L), (fork.Code, fork.Stream, fork.Seq));
        Assert.Equal(new[] { left.Id.ToString(), right.Id.ToString() }.Order(), fork.Args.Order());
        Assert.Equal(RecordDigest.Of([left.AsHead, right.AsHead]), result.Digest);
    }

    [Fact]
    public void A_stream_that_another_one_saw_longer_was_cut()
    {
        var a1 = Compose(A, null);
        var a2 = Compose(A, a1.AsHead);
        var b1 = Compose(B, null, a2.Id);
        Assert.Null(Verify([a1, a2, b1]).Fault);
        var fault = Verify([a1, b1]).Fault;
        Assert.Equal((RecordFaultCodes.Seen, B, a2.Id.ToString()), (fault?.Code, fault?.Stream, fault?.Args[0]));
    }

    [Fact]
    public void An_entry_of_another_process_is_named()
    {
        var a1 = Compose(A, null);
        Assert.Equal(RecordFaultCodes.Process, Verify([a1, Compose(A, a1.AsHead, process: "sudan")]).Fault?.Code);
    }

    [Fact]
    public void An_entry_that_was_replaced_breaks_the_one_after_it()
    {
        var first = Compose(A, null);
        var second = Compose(A, first.AsHead);
        var third = Compose(A, second.AsHead);
        var fault = Verify([first, Compose(A, first.AsHead, kind: "forged"), third]).Fault;
        Assert.Equal((RecordFaultCodes.Broken, 3L), (fault?.Code, fault?.Seq));
    }

    [Fact]
    public void The_first_fault_in_order_of_place_is_named_also_when_it_is_found_last()
    {
        var draft = new ReportAdded(Hash256.Of("text"u8), ReportDescription.Empty, []).ToDraft("text");
        var first = Entry.Compose(draft, "libya", A, null, [], "x", default, new byte[16]);
        var third = Compose(A, Compose(A, first.AsHead).AsHead);
        var fault = Verify([first, third]).Fault;
        Assert.Equal((RecordFaultCodes.TextMissing, 1L), (fault?.Code, fault?.Seq));
    }

    [Fact]
    public void A_payload_that_its_header_does_not_vouch_for_is_named()
    {
        var entry = Compose(A, null);
        Assert.Equal(RecordFaultCodes.PayloadChanged, Verify([entry with { Payload = "{\"a\":1}"u8.ToArray() }]).Fault?.Code);
        Assert.Equal(RecordFaultCodes.PayloadChanged, Verify([entry with { Salt = new byte[17] }]).Fault?.Code);
        Assert.Equal(RecordFaultCodes.PayloadMissing, Verify([entry with { Payload = null, Salt = null }]).Fault?.Code);
    }

    [Fact]
    public void A_record_that_is_whole_and_too_short_is_found_by_the_digest_that_was_expected()
    {
        var first = Compose(A, null);
        var second = Compose(A, first.AsHead);
        var whole = Verify([first, second]).Digest;
        Assert.Null(Verify([first, second], whole).Fault);
        Assert.Equal(RecordFaultCodes.Digest, Verify([first], whole).Fault?.Code);
    }

    private static VerifyResult Verify(IEnumerable<Entry> entries, Hash256? expect = null)
    {
        var verifier = new RecordVerifier();
        foreach (var e in entries.OrderBy(e => e.Header.Stream).ThenBy(e => e.Header.Seq).ThenBy(e => e.Id))
            verifier.Take(new StoredEntry(e.Header.Stream, e.Header.Seq, e.Id, e.HeaderBytes, e.Salt, e.Payload));
        return verifier.Finish(null, expect);
    }

    private static Entry Compose(StreamId stream, StreamHead? prev, Hash256? seen = null, string kind = "x", string process = "libya") =>
        Entry.Compose(new EntryDraft(kind, 1, "{}"u8.ToArray()), process, stream, prev, seen is { } id ? [id] : [], "x", default, new byte[16]);
}
