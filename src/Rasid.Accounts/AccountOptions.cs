namespace Rasid.Accounts;

/// <summary>How hard it is to get in, and how long one stays. Immutable.</summary>
public sealed record AccountOptions
{
    /// <summary>Rounds of the hasher (PBKDF2, HMAC-SHA-512); 210,000 by default. Fewer only in tests.</summary>
    public int HashRounds { get; init; } = 210_000;

    /// <summary>Wrong passwords or codes in a row after which an account is locked; 10 by default.</summary>
    public int MostFailures { get; init; } = 10;

    /// <summary>For how long it is locked; 15 minutes by default.</summary>
    public TimeSpan LockedFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Attempts to sign in that one address has; 30 by default.</summary>
    public int MostAttempts { get; init; } = 30;

    /// <summary>Within what time; 5 minutes by default.</summary>
    public TimeSpan AttemptsWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After how long without a request a session ends; 30 minutes by default.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>After how long a session ends in any case; 12 hours by default.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Fewest characters of a password: 12.</summary>
    public const int ShortestPassword = 12;

    /// <summary>Most characters of a password: 128.</summary>
    public const int LongestPassword = 128;

    /// <summary>Most characters of a name: 60.</summary>
    public const int LongestName = 60;
}
