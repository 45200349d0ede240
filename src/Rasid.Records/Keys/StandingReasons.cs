namespace Rasid.Records.Keys;

/// <summary>Why a word does not count; each names a sentence.</summary>
public static class StandingReasons
{
    /// <summary>The site speaks for another voice, and no key of this one signed the word.</summary>
    public const string OtherVoice = "other-voice";

    /// <summary>The stream forked at or before the word's place.</summary>
    public const string Forked = "forked";

    /// <summary>The voice has a key, the word is not signed, and no host wrote it.</summary>
    public const string NotSigned = "not-signed";

    /// <summary>A key signed it that no root of the voice lets speak.</summary>
    public const string NotDelegated = "not-delegated";

    /// <summary>The key that signed it was revoked, and the word is not among those that stay.</summary>
    public const string Revoked = "revoked";

    /// <summary>Two root keys are named for the voice, so that none counts.</summary>
    public const string TwoRoots = "two-roots";

    /// <summary>No entry is here that says in whose name the stream is written.</summary>
    public const string NoStream = "no-stream";
}
