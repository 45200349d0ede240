namespace Rasid.Web;

/// <summary>Why the site does not open to others.</summary>
/// <param name="Code">One of the codes here.</param>
/// <param name="Address">The address that it is about.</param>
public sealed record ListenFault(string Code, string Address)
{
    /// <summary>There are no accounts.</summary>
    public const string NoAccounts = "NoAccounts";

    /// <summary>No name was given by which others may ask.</summary>
    public const string NoHosts = "NoHosts";

    /// <summary>Passwords would go in the clear.</summary>
    public const string NoTls = "NoTls";

    /// <summary>TLS was asked for without a certificate.</summary>
    public const string NoCertificate = "NoCertificate";
}
