using Microsoft.AspNetCore.Identity;

namespace Rasid.Accounts;

/// <summary>Lets people in. A wrong name takes as long as a wrong password and is answered alike. Serves one request at a time.</summary>
/// <param name="users">The framework's keeper of accounts.</param>
/// <param name="file">Where they lie.</param>
/// <param name="audit">What was done.</param>
/// <param name="options">How hard it is to get in.</param>
public sealed class SignInDesk(UserManager<Account> users, AccountFile file, AuditLog audit, AccountOptions options)
{
    // The authenticator's provider takes codes of two steps before and after now.
    private static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(5);

    /// <summary>Tries a name and a password.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">Where from.</param>
    /// <returns>What came of it; the account unless it was refused.</returns>
    public async Task<(SignInState State, Account? Account)> PasswordAsync(string name, string password, string address)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(password);
        if (password.Length > AccountOptions.LongestPassword) password = "";
        var account = name.Length is > 0 and <= AccountOptions.LongestName ? await users.FindByNameAsync(name.Trim()).ConfigureAwait(false) : null;
        if (account is null || account.IsDisabled || account.PasswordHash.Length == 0 || IsLocked(account))
        {
            // As long as a true check: the time tells nothing of who has an account.
            users.PasswordHasher.HashPassword(account ?? new Account(), password);
            audit.Add(AuditKinds.Refused, "", account?.Name ?? "", account is null ? "no such name" : account.IsDisabled ? "disabled" : "locked", address);
            return (SignInState.Refused, null);
        }
        if (!await users.CheckPasswordAsync(account, password).ConfigureAwait(false)) return await FailedAsync(account, AuditKinds.Refused, address).ConfigureAwait(false);
        // Many guesses at once: one that was right came too late where the others have locked the account.
        if (await users.FindByIdAsync(account.Id).ConfigureAwait(false) is not { IsDisabled: false } now || IsLocked(now)) return (SignInState.Refused, null);
        if (now.HasSecondFactor) return (SignInState.CodeWanted, now);
        await LetInAsync(now, "password", address).ConfigureAwait(false);
        return (SignInState.Done, now);
    }

    /// <summary>Tries a code after the password was right.</summary>
    /// <param name="account">Id of the account.</param>
    /// <param name="stamp">Its stamp when the password was right.</param>
    /// <param name="typed">The code: of the authenticator, or one for recovery.</param>
    /// <param name="address">Where from.</param>
    public async Task<(SignInState State, Account? Account)> CodeAsync(string account, string stamp, string typed, string address)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (await users.FindByIdAsync(account).ConfigureAwait(false) is not { IsDisabled: false, HasSecondFactor: true } found || found.Stamp != stamp || IsLocked(found))
            return (SignInState.Refused, null);
        var code = Digits(typed);
        if (code.Length == 6 && await TakesAsync(found, code).ConfigureAwait(false))
        {
            await LetInAsync(found, "second factor", address).ConfigureAwait(false);
            return (SignInState.Done, found);
        }
        if (code.Length != 6 && typed.Length <= 40 && (await users.RedeemTwoFactorRecoveryCodeAsync(found, typed).ConfigureAwait(false)).Succeeded)
        {
            audit.Add(AuditKinds.CodeUsed, found.Name, found.Name, $"{await users.CountRecoveryCodesAsync(found).ConfigureAwait(false)} left", address);
            await LetInAsync(found, "recovery code", address).ConfigureAwait(false);
            return (SignInState.Done, found);
        }
        return await FailedAsync(found, AuditKinds.CodeRefused, address).ConfigureAwait(false);
    }

    /// <summary>Whether a password is that of an account that is signed in already; wrong ones count as at sign-in.</summary>
    internal async Task<bool> KnowsAsync(Account account, string password, string address)
    {
        if (await users.FindByIdAsync(account.Id).ConfigureAwait(false) is not { } now || IsLocked(now) || password.Length > AccountOptions.LongestPassword) return false;
        if (await users.CheckPasswordAsync(now, password).ConfigureAwait(false)) return true;
        await FailedAsync(now, AuditKinds.Refused, address).ConfigureAwait(false);
        return false;
    }

    /// <summary>Whether a code of the authenticator is right and was not taken before; it is not taken again.</summary>
    internal async Task<bool> TakesAsync(Account account, string code)
    {
        if (!await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code).ConfigureAwait(false)) return false;
        var now = file.Clock.GetUtcNow();
        return file.Write(c =>
        {
            c.Sql("delete from taken where until < @now", ("@now", now.Moment())).Run();
            return c.Sql("insert or ignore into taken values (@id, @code, @until)", ("@id", account.Id), ("@code", code), ("@until", (now + CodeLasts).Moment())).Run();
        }) == 1;
    }

    internal static string Digits(string typed)
    {
        // Digits of either script, and the space that authenticators show in the middle.
        var digits = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '٠' and <= '٩' ? (char)(c - '٠' + '0') : c));
        return digits.All(char.IsAsciiDigit) ? digits : typed;
    }

    private bool IsLocked(Account account) => account.LockedUntil > file.Clock.GetUtcNow();

    private async Task<(SignInState, Account?)> FailedAsync(Account account, string kind, string address)
    {
        audit.Add(kind, "", account.Name, "", address);
        await users.AccessFailedAsync(account).ConfigureAwait(false);
        if (account.LockedUntil is not null && account.Failures == 0)
        {
            // Counted by our own clock, which tests may set.
            await users.SetLockoutEndDateAsync(account, file.Clock.GetUtcNow() + options.LockedFor).ConfigureAwait(false);
            audit.Add(AuditKinds.Locked, "", account.Name, "", address);
        }
        return (SignInState.Refused, null);
    }

    private async Task LetInAsync(Account account, string how, string address)
    {
        await users.ResetAccessFailedCountAsync(account).ConfigureAwait(false);
        await users.SetLockoutEndDateAsync(account, null).ConfigureAwait(false);
        audit.Add(AuditKinds.SignedIn, account.Name, account.Name, how, address);
    }
}
