namespace Rasid.Accounts;

/// <summary>The roles by their ids, as commands, forms and files have them.</summary>
public static class Roles
{
    private static readonly (Role Role, string Id)[] Known =
    [
        (Role.Reader, "reader"),
        (Role.Analyst, "analyst"),
        (Role.Reviewer, "reviewer"),
        (Role.PartyOfficer, "party-officer"),
        (Role.Monitor, "monitor"),
        (Role.Administrator, "administrator"),
    ];

    /// <summary>All roles, least first.</summary>
    public static IReadOnlyList<Role> All { get; } = [.. Known.Select(k => k.Role)];

    /// <summary>A role's id.</summary>
    public static string Id(this Role role) => Known.First(k => k.Role == role).Id;

    /// <summary>The role of an id; null when there is none.</summary>
    public static Role? Find(string id) => Known.Where(k => k.Id == id).Select(k => (Role?)k.Role).FirstOrDefault();

    /// <summary>Whether a role speaks in somebody's name, so that an account of it has a voice.</summary>
    public static bool HasVoice(this Role role) => role is Role.PartyOfficer or Role.Monitor;
}
