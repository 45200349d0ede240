using CsCheck;
using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

/// <summary>What follows the claims before it without a look at them ends where a look at all of them ends.</summary>
public sealed class SettlingTests
{
    private const string Sentence = "the two sides met again";

    private static readonly ClaimMember[] Who = [Sample.Member("اللجنة", "commission"), Sample.Member("البعثة", "mission")];

    [Fact]
    public void Any_history_is_settled_as_if_everything_were_looked_at() => History.Batch.Array[1, 6].Sample(
        batches =>
        {
            using var folder = new TestRecord();
            using (var record = folder.Open())
            {
                foreach (var batch in batches) Append(record, batch);
            }
            Same(folder);
        },
        iter: 150,
        threads: 1);

    [Fact]
    public void Many_copies_that_come_and_are_read_again_in_any_order_are_settled_alike()
    {
        var read = Gen.Select(Gen.Int[0, 89], Gen.Int[0, 3], Gen.Int[0, 2], (report, people, day) => (Report: report, People: people, Day: day));
        Gen.Select(read.Array[20, 60], Gen.Bool).Sample(
            (reads, isBackwards) =>
            {
                using var folder = new TestRecord();
                using (var record = folder.Open())
                {
                    var copies = Enumerable.Range(0, 90).Select(Copy).ToList();
                    Append(record, [.. copies.Select(c => c.Draft)]);
                    if (isBackwards) copies.Reverse();
                    Append(record, [.. copies.Select(c => Read(c.Id, 1, 0))]);
                    if (isBackwards) copies.Reverse();
                    foreach (var (report, people, day) in reads) Append(record, Read(copies[report].Id, people, day));
                }
                Same(folder);
            },
            iter: 12,
            threads: 1);
    }

    // Six texts by fifteen publishers: the very same text, and the same sentence in another text of the family.
    private static (Hash256 Id, EntryDraft Draft) Copy(int number) =>
        Sample.Report($"{Sentence} and said one two three four five six seven eight nine ten eleven twelve thirteen fourteen {number % 6}", $"publisher {number / 6}");

    private static EntryDraft Read(Hash256 report, int people, int day)
    {
        var claim = Sample.Claim(report, 14, date: day == 0 ? "" : $"2024-05-0{day}", actors: Who[..Math.Min(people, 2)]) with { Evidence = new(0, Sentence.Length) };
        return people == 3 ? Sample.Read(report) : Sample.Read(report, claim, Sample.Claim(report, 4, date: "2024-05-01", actors: Who));
    }

    private static void Append(RecordFile record, params EntryDraft[] drafts) =>
        record.AppendAsync(drafts, Durability.Process).GetAwaiter().GetResult();

    private static void Same(TestRecord folder)
    {
        using var connection = new Connection(folder.File, SqliteOpenMode.ReadWrite, busySeconds: 1);
        connection.Execute("BEGIN IMMEDIATE");
        var before = SqliteJournal.Dump(connection).ToList();
        var statements = new List<Hash256>();
        using (var reader = connection.Composed("SELECT key FROM p_statements").ExecuteReader())
        {
            while (reader.Read()) statements.Add(Rows.Hash(reader, 0));
        }
        EventSettler.Settle(new SqliteEvents(connection), statements);
        Assert.Equal(before, SqliteJournal.Dump(connection));
        connection.Execute("ROLLBACK");
    }
}
