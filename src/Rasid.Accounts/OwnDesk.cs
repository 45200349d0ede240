using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Rasid.Accounts;

/// <summary>What people change about their own account. What weakens it asks for the password again. Serves one request at a time.</summary>
/// <param name="users">The framework's keeper of accounts.</param>
/// <param name="store">Where it keeps them.</param>
/// <param name="signIn">Tries passwords and codes.</param>
/// <param name="audit">What was done.</param>
public sealed class OwnDesk(UserManager<Account> users, IUserStore<Account> store, SignInDesk signIn, AuditLog audit)
{
    /// <summary>How many recovery codes are made: 10.</summary>
    public const int RecoveryCodes = 10;

    /// <summary>Changes the password; every session of the account ends.</summary>
    /// <exception cref="AccountException">The present password is wrong, or the new one cannot be.</exception>
    public async Task ChangePasswordAsync(Deed deed, Account account, string present, string wanted)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(wanted);
        await AskAsync(account, present, deed.Address).ConfigureAwait(false);
        if (wanted == present) throw new AccountException(AccountFaults.PasswordEasy);
        Typed.Password(account.Name, wanted);
        account.PasswordHash = users.PasswordHasher.HashPassword(account, wanted);
        account.MustChange = false;
        AccountDesk.Check(await users.UpdateSecurityStampAsync(account).ConfigureAwait(false), account.Name);
        audit.Add(AuditKinds.Password, deed.By, account.Name, "", deed.Address);
    }

    /// <summary>The secret for an authenticator, base32; made when there is none yet. Signing in does not ask for codes until one was right.</summary>
    public async Task<string> SecretAsync(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.HasSecondFactor) throw new AccountException(AccountFaults.Changed, account.Name);
        if (await users.GetAuthenticatorKeyAsync(account).ConfigureAwait(false) is { Length: > 0 } known) return known;
        // Sessions go on: nothing is asked for yet that was not.
        var secret = users.GenerateNewAuthenticatorKey();
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, secret, CancellationToken.None).ConfigureAwait(false);
        AccountDesk.Check(await users.UpdateAsync(account).ConfigureAwait(false), account.Name);
        return secret;
    }

    /// <summary>Turns the second factor on when a code of it is right; other sessions end.</summary>
    /// <returns>Recovery codes, shown once.</returns>
    /// <exception cref="AccountException">The code is wrong.</exception>
    public async Task<IReadOnlyList<string>> TurnOnAsync(Deed deed, Account account, string code)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(code);
        if (account.HasSecondFactor || !await signIn.TakesAsync(account, SignInDesk.Digits(code)).ConfigureAwait(false)) throw new AccountException(AccountFaults.CodeWrong);
        AccountDesk.Check(await users.SetTwoFactorEnabledAsync(account, true).ConfigureAwait(false), account.Name);
        var codes = await CodesAsync(account).ConfigureAwait(false);
        audit.Add(AuditKinds.SecondFactor, deed.By, account.Name, "", deed.Address);
        return codes;
    }

    /// <summary>Gives the second factor up; other sessions end.</summary>
    /// <exception cref="AccountException">The password is wrong.</exception>
    public async Task TurnOffAsync(Deed deed, Account account, string password)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(account);
        await AskAsync(account, password, deed.Address).ConfigureAwait(false);
        (account.HasSecondFactor, account.SealedSecret) = (false, "");
        AccountDesk.Check(await users.UpdateSecurityStampAsync(account).ConfigureAwait(false), account.Name);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 0).ConfigureAwait(false);
        audit.Add(AuditKinds.NoSecondFactor, deed.By, account.Name, "", deed.Address);
    }

    /// <summary>Makes new recovery codes; the old ones are gone.</summary>
    /// <exception cref="AccountException">The password is wrong.</exception>
    public async Task<IReadOnlyList<string>> NewCodesAsync(Deed deed, Account account, string password)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(account);
        if (!account.HasSecondFactor) throw new AccountException(AccountFaults.CodeWrong);
        await AskAsync(account, password, deed.Address).ConfigureAwait(false);
        var codes = await CodesAsync(account).ConfigureAwait(false);
        audit.Add(AuditKinds.Codes, deed.By, account.Name, "", deed.Address);
        return codes;
    }

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> CodesLeftAsync(Account account) => users.CountRecoveryCodesAsync(account);

    /// <summary>What an authenticator reads: the address that its picture holds.</summary>
    public static string AddressOf(Account account, string secret)
    {
        ArgumentNullException.ThrowIfNull(account);
        return $"otpauth://totp/Rasid:{Uri.EscapeDataString(account.Name)}?secret={secret}&issuer=Rasid";
    }

    /// <summary>The secret in groups of four letters, to be typed.</summary>
    public static string Grouped(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var grouped = new StringBuilder();
        for (var i = 0; i < secret.Length; i++)
        {
            if (i > 0 && i % 4 == 0) grouped.Append(' ');
            grouped.Append(secret[i]);
        }
        return grouped.ToString();
    }

    private async Task<IReadOnlyList<string>> CodesAsync(Account account) =>
        [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes).ConfigureAwait(false) ?? []];

    // A stolen session is no way to guess a password: wrong ones count and lock as at sign-in.
    private async Task AskAsync(Account account, string password, string address)
    {
        if (!await signIn.KnowsAsync(account, password, address).ConfigureAwait(false)) throw new AccountException(AccountFaults.PasswordWrong);
    }
}
