namespace Rasid.Accounts;

/// <summary>One browser in which somebody is signed in. Immutable.</summary>
/// <param name="Id">Hash of what its cookie holds, hex.</param>
/// <param name="Started">When the person signed in.</param>
/// <param name="Seen">When it was last used, to the minute.</param>
public sealed record Session(string Id, DateTimeOffset Started, DateTimeOffset Seen);
