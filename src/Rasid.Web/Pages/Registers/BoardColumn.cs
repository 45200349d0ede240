using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Web.Pages;

/// <summary>A voice on the verification board.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Voice">The voice; null where the pack does not know it.</param>
/// <param name="Said">Where it stands; null where it said nothing.</param>
public sealed record BoardColumn(string Id, Voice? Voice, ItemVoice? Said)
{
    /// <summary>Whether this site speaks in its name.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether its word makes an item jointly verified.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether its word is still waited for.</summary>
    public bool IsAwaited { get; init; }
}
