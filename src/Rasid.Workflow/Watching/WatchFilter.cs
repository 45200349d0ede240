namespace Rasid.Workflow;

/// <summary>What a person watches. What is empty does not narrow it.</summary>
/// <param name="Actor">Actor id, or words of a name.</param>
/// <param name="Place">Place id, or words of its name.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Provision">Id of a provision of an agreement: what is linked to it.</param>
public sealed record WatchFilter(string Actor = "", string Place = "", string Type = "", string Provision = "")
{
    /// <summary>Whether it lets everything through.</summary>
    public bool IsEmpty => Actor.Length + Place.Length + Type.Length + Provision.Length == 0;

    /// <summary>As it is typed on the command line; the same words for the same filter.</summary>
    public override string ToString() => string.Join(' ', new[] { ("--actor", Actor), ("--place", Place), ("--type", Type), ("--provision", Provision) }
        .Where(p => p.Item2.Length > 0).Select(p => $"{p.Item1} \"{p.Item2}\""));
}
