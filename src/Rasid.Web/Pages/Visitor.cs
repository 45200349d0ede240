using Rasid.Accounts;

namespace Rasid.Web.Pages;

/// <summary>Who is signed in, as pages show it.</summary>
/// <param name="Name">Name of the account.</param>
/// <param name="Role">Its role.</param>
/// <param name="Voice">In whose name it speaks; empty for most.</param>
public sealed record Visitor(string Name, Role Role, string Voice);
