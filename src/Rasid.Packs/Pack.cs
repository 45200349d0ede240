using Rasid.Actors;
using Rasid.Records.Agreements;
using Rasid.Records.Registers;
using Rasid.Time;

namespace Rasid.Packs;

/// <summary>The data of one process, with the packs it stands on, ready for the engine. Immutable; safe on any thread.</summary>
public sealed class Pack
{
    private readonly PackContents _contents;

    internal Pack(PackHeader header, string digest, ActorIndex actors, ActorLanguage language, PackContents contents, IReadOnlyList<Membership> members, IReadOnlyList<Agreement> agreements, IReadOnlyList<Subject> subjects, RegisterBook registers)
    {
        (Id, NameEn, NameAr, Zone, Country) = (header.Id, header.NameEn, header.NameAr, header.Zone, header.Country);
        Time = header.Time;
        (Agreements, Subjects, Registers) = (agreements, subjects, registers);
        (Digest, Actors, Language, _contents, Members) = (digest, actors, language, contents, members);
    }

    /// <summary>Id of the process's pack: the last folder given.</summary>
    public string Id { get; }

    /// <summary>English name of the process.</summary>
    public string NameEn { get; }

    /// <summary>Arabic name of the process.</summary>
    public string NameAr { get; }

    /// <summary>Time zone of the process (IANA), or empty.</summary>
    public string Zone { get; }

    /// <summary>Zone and weekend of the process, as the reading of times takes them.</summary>
    public ProcessTime Time { get; }

    /// <summary>ISO 3166 alpha-3 of the process's country, or empty.</summary>
    public string Country { get; }

    /// <summary>SHA-256 over the digests of all folders, lower-case hex.</summary>
    public string Digest { get; }

    /// <summary>Every name, adjective and office of all folders, for the engine.</summary>
    public ActorIndex Actors { get; }

    /// <summary>The language's cues that shaped the keys of names.</summary>
    public ActorLanguage Language { get; }

    /// <summary>Who sits on which body, for which side, when.</summary>
    public IReadOnlyList<Membership> Members { get; }

    /// <summary>The agreements with their provisions and link rules, in order of their dates.</summary>
    public IReadOnlyList<Agreement> Agreements { get; }

    /// <summary>The registers with the voices that speak in them; without any where the pack defines none.</summary>
    public RegisterBook Registers { get; }

    /// <summary>Subjects that can be asked about, in file order.</summary>
    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>All that the folders know of each actor.</summary>
    public IReadOnlyCollection<Dossier> Dossiers => _contents.All;

    /// <summary>All that the folders know of one actor; null when they do not know it.</summary>
    public Dossier? Find(string id) => _contents.Find(id);
}
