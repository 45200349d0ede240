using Rasid.Records.Journal;

namespace Rasid.Records.Packages;

/// <summary>What a package rests on and does not have: it must be here already.</summary>
/// <param name="Streams">Streams of which it does not have the beginning: they must be opened here, for the audience that it names.</param>
/// <param name="Places">Entries that its own follow, each at its one place, with the refusal where it is not there.</param>
/// <param name="Ended">Streams of which it has nothing: their heads must be here, and the last of them at the place that it names.</param>
/// <param name="Seen">Entries that its own name, with the audience of the stream that names them: they must be here in a stream of that audience or of everybody.</param>
/// <param name="Opened">The entries that open its streams: no other may open them here.</param>
/// <param name="Texts">Hashes of texts and files that no entry in it names.</param>
public sealed record PackageNeeds(
    IReadOnlyList<PackageStream> Streams,
    IReadOnlyList<(StreamHead Place, PackageException Fault)> Places,
    IReadOnlyList<PackageStream> Ended,
    IReadOnlyList<(Hash256 Entry, string Audience, PackageException Fault)> Seen,
    IReadOnlyList<StreamHead> Opened,
    IReadOnlyList<Hash256> Texts);
