namespace Rasid.Accounts;

/// <summary>Codes of what cannot be done about accounts. Sentences lie in the resource files of who shows them, under <c>Account_</c> and the code.</summary>
public static class AccountFaults
{
    /// <summary>There is no such account.</summary>
    public const string NoAccount = "NoAccount";

    /// <summary>The name is another account's.</summary>
    public const string NameTaken = "NameTaken";

    /// <summary>A name is 1 to 60 letters, digits, spaces, dots, hyphens.</summary>
    public const string NameWrong = "NameWrong";

    /// <summary>The password is too short or too long.</summary>
    public const string PasswordLength = "PasswordLength";

    /// <summary>The password is easily guessed: few different characters, or the name.</summary>
    public const string PasswordEasy = "PasswordEasy";

    /// <summary>The password given as the present one is not.</summary>
    public const string PasswordWrong = "PasswordWrong";

    /// <summary>The code is wrong or was used before.</summary>
    public const string CodeWrong = "CodeWrong";

    /// <summary>A role that speaks in somebody's name needs a voice.</summary>
    public const string VoiceNeeded = "VoiceNeeded";

    /// <summary>A role that speaks in nobody's name has no voice.</summary>
    public const string VoiceNone = "VoiceNone";

    /// <summary>There would be no administrator left.</summary>
    public const string LastAdministrator = "LastAdministrator";

    /// <summary>Somebody else changed the account meanwhile.</summary>
    public const string Changed = "Changed";

    /// <summary>The file of accounts cannot be read or written.</summary>
    public const string File = "File";

    /// <summary>The file of accounts was made by a newer program.</summary>
    public const string Newer = "Newer";
}
