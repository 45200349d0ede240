using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>The data of one process, with the packs it stands on, ready for the engine. Immutable; safe on any thread.</summary>
/// <param name="Id">Id of the process's pack: the last folder given.</param>
/// <param name="NameEn">English name of the process.</param>
/// <param name="NameAr">Arabic name of the process.</param>
/// <param name="Zone">Time zone of the process (IANA), or empty.</param>
/// <param name="Country">ISO 3166 alpha-3 of the process's country, or empty.</param>
/// <param name="Digest">SHA-256 over the digests of all folders, lower-case hex.</param>
/// <param name="Actors">Every name, adjective and office of all folders.</param>
/// <param name="Members">Who sits on which body, for which side, when.</param>
public sealed record Pack(string Id, string NameEn, string NameAr, string Zone, string Country, string Digest, ActorIndex Actors, IReadOnlyList<Membership> Members);
