using Rasid.Records.Journal;

namespace Rasid.Records.Packages;

/// <summary>What a package rests on and does not have: it must be here already.</summary>
/// <param name="Entries">Entries, each with the code and the arguments of the refusal where it is not here.</param>
/// <param name="Opened">The entries that open its streams: no other may open them here.</param>
/// <param name="Texts">Hashes of texts and files that no entry in it names.</param>
public sealed record PackageNeeds(
    IReadOnlyDictionary<Hash256, PackageException> Entries, IReadOnlyList<StreamHead> Opened, IReadOnlyList<Hash256> Texts);
