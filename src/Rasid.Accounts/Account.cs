namespace Rasid.Accounts;

/// <summary>A person who may sign in. Of one request; not safe on several threads.</summary>
public sealed class Account
{
    /// <summary>Its id, 32 hex digits; it never changes.</summary>
    public string Id { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>Its name: what is typed to sign in, and the author of what is said through it. It never changes.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name as it is looked for.</summary>
    public string NameKey { get; set; } = "";

    /// <summary>What it may do.</summary>
    public Role Role { get; set; }

    /// <summary>In whose name it speaks: id of a voice of the pack; empty for most roles.</summary>
    public string Voice { get; set; } = "";

    /// <summary>Whether nobody may sign in by it.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Whether its password was made by somebody else and has to be changed before anything else is done.</summary>
    public bool MustChange { get; set; }

    /// <summary>The framework's hash of the password.</summary>
    public string PasswordHash { get; set; } = "";

    /// <summary>Changes with everything that ends sessions: password, role, second factor, disabling.</summary>
    public string Stamp { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>Whether signing in takes a code as well.</summary>
    public bool HasSecondFactor { get; set; }

    /// <summary>The secret that codes are made of, encrypted; empty when there is none.</summary>
    public string SealedSecret { get; set; } = "";

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    public int Failures { get; set; }

    /// <summary>Until when nobody can sign in; null when it is not locked.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; set; }

    /// <summary>Counts changes, so that none is written over another.</summary>
    internal long Version { get; set; }
}
