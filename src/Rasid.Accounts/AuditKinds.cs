namespace Rasid.Accounts;

/// <summary>What the audit holds.</summary>
public static class AuditKinds
{
    /// <summary>An account was made.</summary>
    public const string Added = "added";

    /// <summary>Somebody signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Somebody signed out.</summary>
    public const string SignedOut = "signed-out";

    /// <summary>A wrong password, or a name that nobody has.</summary>
    public const string Refused = "refused";

    /// <summary>A wrong code.</summary>
    public const string CodeRefused = "code-refused";

    /// <summary>Too many failures: the account is locked for a while.</summary>
    public const string Locked = "locked";

    /// <summary>A password was changed by its owner.</summary>
    public const string Password = "password";

    /// <summary>A password and second factor were taken back by an administrator.</summary>
    public const string Reset = "reset";

    /// <summary>A role or voice was changed.</summary>
    public const string Role = "role";

    /// <summary>An account was disabled.</summary>
    public const string Disabled = "disabled";

    /// <summary>An account was enabled again.</summary>
    public const string Enabled = "enabled";

    /// <summary>A second factor was set up.</summary>
    public const string SecondFactor = "second-factor";

    /// <summary>A second factor was given up.</summary>
    public const string NoSecondFactor = "no-second-factor";

    /// <summary>New recovery codes were made.</summary>
    public const string Codes = "codes";

    /// <summary>A recovery code was used.</summary>
    public const string CodeUsed = "code-used";

    /// <summary>All other sessions of an account were ended by its owner.</summary>
    public const string SessionsEnded = "sessions-ended";

    /// <summary>Somebody asked for what the role does not allow.</summary>
    public const string Denied = "denied";

    /// <summary>The site was started, with its settings.</summary>
    public const string Started = "started";
}
