using Rasid.Records;

namespace Rasid.Storage;

/// <summary>What the questions about a process rest on. Every read takes a <see cref="Viewer"/>. Safe on any thread, beside a writer too.</summary>
public interface IRecordAsks
{
    /// <summary>Events of which a claim meets a request.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="request">Which claims.</param>
    /// <param name="skip">Events to pass over.</param>
    /// <param name="take">Most events to return; 0 for the counts alone.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<AskedClaims> AskClaimsAsync(Viewer viewer, ClaimRequest request, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Statements of fact that meet a request.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="request">Which statements.</param>
    /// <param name="skip">Statements to pass over.</param>
    /// <param name="take">Most statements to return.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<AskedFacts> AskFactsAsync(Viewer viewer, FactRequest request, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Who stands in the claims that a request finds.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="request">Which claims.</param>
    /// <param name="roles">In which parts of them.</param>
    /// <param name="most">Most actors to return.</param>
    /// <param name="look">Most events to look at: the last ones.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<ActorCounts> AskActorsAsync(Viewer viewer, ClaimRequest request, ClaimRoles roles, int most, int look, CancellationToken cancellation = default);

    /// <summary>The first claims of an event in the record's order that nobody rejected; empty when there is none that the viewer sees.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="most">Most claims to return.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<ClaimRow>> FirstClaimsAsync(Viewer viewer, Hash256 eventId, int most, CancellationToken cancellation = default);

    /// <summary>By which words claims name an actor, the most frequent first.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="id">Actor id.</param>
    /// <param name="most">Most forms to return.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<NameInClaims>> NamesOfActorAsync(Viewer viewer, string id, int most, CancellationToken cancellation = default);

    /// <summary>Countries whose actors act in claims, the most frequent first; <paramref name="home"/> is left out.</summary>
    Task<IReadOnlyList<CountryCount>> CountriesAsync(Viewer viewer, string home, CancellationToken cancellation = default);

    /// <summary>The months in which reports that name an actor were published, in order; reports without a month are left out.</summary>
    Task<IReadOnlyList<NamedMonth>> MonthsOfActorAsync(Viewer viewer, string id, CancellationToken cancellation = default);
}
