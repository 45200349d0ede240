using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rasid.Accounts;

/// <summary>What people type about accounts: names, passwords, voices.</summary>
internal static class Typed
{
    private const int FewestKinds = 6;
    private const int LongestVoice = 60;

    // Without letters and digits that are taken for one another.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>The name with single spaces between its words.</summary>
    /// <exception cref="AccountException">It is no name.</exception>
    public static string Name(string typed)
    {
        var name = string.Join(' ', typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (name.Length is 0 or > AccountOptions.LongestName || !name.EnumerateRunes().All(IsOfName)) throw new AccountException(AccountFaults.NameWrong);
        return name;
    }

    /// <exception cref="AccountException">It is too short, too long or easily guessed.</exception>
    public static void Password(string name, string password)
    {
        if (password.Length is < AccountOptions.ShortestPassword or > AccountOptions.LongestPassword) throw new AccountException(AccountFaults.PasswordLength);
        if (password.Distinct().Count() < FewestKinds || IsRun(password) || (name.Length > 3 && password.Contains(name, StringComparison.OrdinalIgnoreCase)))
            throw new AccountException(AccountFaults.PasswordEasy);
    }

    /// <summary>A password of a hundred bits, to be handed over once.</summary>
    public static string NewPassword() => string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <exception cref="AccountException">The role needs one, or has none.</exception>
    public static string Voice(Role role, string voice)
    {
        if (!role.HasVoice()) return voice.Length == 0 ? "" : throw new AccountException(AccountFaults.VoiceNone, role.Id());
        if (voice.Length is > 0 and <= LongestVoice && voice.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return voice;
        throw new AccountException(AccountFaults.VoiceNeeded, role.Id());
    }

    private static bool IsOfName(Rune rune) =>
        rune.Value is ' ' or '.' or '-' or '_' or '\'' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // abcdefghijkl, 987654321098.
    private static bool IsRun(string password)
    {
        var next = password.Zip(password.Skip(1)).Count(p => Math.Abs(p.First - p.Second) <= 1);
        return next >= password.Length - 3;
    }
}
