namespace Rasid.Web.Pages;

/// <summary>What every form of review carries: the key against forgery, and the name that its author gave last.</summary>
/// <param name="Name">Name of the key's field.</param>
/// <param name="Value">The key.</param>
/// <param name="Author">The name.</param>
public sealed record FormKey(string Name, string Value, string Author)
{
    /// <summary>Whether the author is the account that is signed in, and no field asks for it.</summary>
    public bool IsSigned { get; init; }
}
