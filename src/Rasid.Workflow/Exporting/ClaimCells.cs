using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>Fields of a claim as cells of a table. What a person did not touch comes back letter for letter.</summary>
internal static class ClaimCells
{
    /// <summary>What stands between two of a list.</summary>
    public const string Between = "; ";

    /// <summary>The columns that a person may change, as <see cref="TypedClaim"/> has them.</summary>
    public static readonly IReadOnlyList<string> Open = ["type", "modes", "status", "date", "actors", "recipients", "place", "voice", "speaker"];

    /// <summary>The columns that say in words what stands in one of those, each with that one.</summary>
    public static readonly IReadOnlyDictionary<string, string> NamesOf =
        new Dictionary<string, string> { ["actor_names"] = "actors", ["recipient_names"] = "recipients", ["place_name"] = "place", ["says"] = "speaker" };

    /// <summary>The cell of a column.</summary>
    public static string Of(string column, Claim claim, Language language) => column switch
    {
        "type" => claim.Type,
        "modes" => string.Join(", ", claim.Modes),
        "status" => claim.Status,
        "date" => claim.Date,
        "actors" => Keys(claim.Actors),
        "recipients" => Keys(claim.Recipients),
        "place" => claim.Place is { } place ? Key(place) : "",
        "voice" => claim.Attribution.Kind,
        "speaker" => claim.Attribution.Speaker is { } speaker ? Key(speaker) : "",
        "actor_names" => Names(claim.Actors, language),
        "recipient_names" => Names(claim.Recipients, language),
        "place_name" => claim.Place is { } where ? EventSentence.Name(where, language) : "",
        "says" => EventSentence.Says(claim.Attribution, language),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    /// <summary>Names, all of them, apart by semicolons.</summary>
    public static string Names(IReadOnlyList<ClaimMember> members, Language language) => string.Join(Between, members.Select(m => EventSentence.Name(m, language)));

    /// <summary>Publication date of a report as the record has it.</summary>
    public static string Published(Report report) => report.Published.Value.Length > 0 ? report.Published.Value : report.Description.Published;

    /// <summary>Whether a member is known beyond its report: private persons have no key across reports.</summary>
    public static bool HasKey(ClaimMember member) => member.Id.Length > 0 && !ReadMention.IsLocal(member.Id);

    private static string Keys(IReadOnlyList<ClaimMember> members) => string.Join(Between, members.Select(Key));

    private static string Key(ClaimMember member) => HasKey(member) ? member.Id : member.Text.ReplaceLineEndings(" ").Replace(';', ',');
}
