using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow.Tests.Packages;

/// <summary>What a record that is open shows of items when a fork comes in.</summary>
public sealed class ForkedItemTests : IDisposable
{
    private static readonly RegisterBook Book = new(
        [new Voice("west", VoiceKind.Party, "west", "west", ["test"], "registers.yaml:1")],
        [new Register("incidents", "حوادث", "Incidents", "حادث", "incident", "", "", ["west"], [], "incidents.yaml:1")],
        []);

    private readonly Sites _sites = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _sites.Dispose();

    [Fact]
    public async Task A_fork_at_a_place_that_a_revocation_names_already_is_seen_at_once()
    {
        using var key = SigningKey.Make();
        using var record = _sites.Open("a", 'a', "west");
        await Sites.Say(record, Sites.Unknown("before"));
        await record.CopyToAsync(_sites.PathOf("copy"), Cancellation);
        var entered = (await Sites.Say(record, Sites.Enter("west", "one")))[^1];
        var revocation = new Revocation("demo", "west", key.Key.Id, key.Key.Id, [entered.AsHead], null, "why");
        await Sites.Say(record, KeyRevoked.Of(SignedStatement.Of(revocation.ToText(), key)).ToDraft());
        Assert.Equal((1, 0), await Counts(record));
        using var copy = _sites.Open("copy", 'a', "west");
        await Sites.Say(copy, Sites.Unknown("other"));
        Assert.Single((await Sites.Take(record, await Sites.Pack(copy))).Merged.Forks);
        using var again = _sites.Open("a", 'a', "west");
        Assert.Equal((0, 1), await Counts(again));
        Assert.Equal((0, 1), await Counts(record));
    }

    private static async Task<(int Counting, int Not)> Counts(Storage.Sqlite.RecordFile record)
    {
        var counts = await record.ItemCountsAsync(Viewer.Public, Book, "incidents", Cancellation);
        return (counts.Of(ItemState.Reported), counts.NotCounted);
    }
}
