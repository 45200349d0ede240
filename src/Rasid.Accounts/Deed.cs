namespace Rasid.Accounts;

/// <summary>Who does something about accounts, and from where. Immutable.</summary>
/// <param name="By">Name of the account, or <c>os:</c> and the user of the computer.</param>
/// <param name="Address">Address of the browser; empty for the command line.</param>
public sealed record Deed(string By, string Address = "")
{
    /// <summary>By the user of this computer, on the command line.</summary>
    public static Deed AtCommand => new("os:" + Environment.UserName);
}
