namespace Rasid.Web.Pages;

/// <summary>What every form of review carries: the key against forgery, and the name that its author gave last.</summary>
/// <param name="Name">Name of the key's field.</param>
/// <param name="Value">The key.</param>
/// <param name="Author">The name.</param>
public sealed record FormKey(string Name, string Value, string Author);
