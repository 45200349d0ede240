namespace Rasid.Workflow;

/// <summary>How a meeting stands, as answers set them apart.</summary>
/// <param name="Key">Id of the section.</param>
/// <param name="Statuses">The statuses that it holds.</param>
internal sealed record MeetingStandings(string Key, IReadOnlyList<string> Statuses)
{
    public const string Held = "held";

    public static readonly IReadOnlyList<string> HeldStatuses = ["happened", "ongoing"];

    public static readonly IReadOnlyList<MeetingStandings> All =
    [
        new(Held, HeldStatuses), new("planned", ["planned"]), new("wanted", ["called_for", "hypothetical"]), new("not-held", ["failed", "denied"]),
    ];

    public bool Has(string status) => Statuses.Contains(status);
}
