using Microsoft.AspNetCore.Identity;

namespace Rasid.Accounts;

/// <summary>Makes and changes accounts; every deed is in the audit. Serves one request or one command at a time.</summary>
/// <param name="users">The framework's keeper of accounts.</param>
/// <param name="file">Where they lie.</param>
/// <param name="audit">What was done.</param>
public sealed class AccountDesk(UserManager<Account> users, AccountFile file, AuditLog audit)
{
    /// <summary>All accounts, by name.</summary>
    public IReadOnlyList<Account> All() => file.Use(AccountRows.All);

    /// <summary>The account of an id or a name.</summary>
    /// <exception cref="AccountException">There is none.</exception>
    public async Task<Account> FindAsync(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return await users.FindByIdAsync(typed).ConfigureAwait(false) ?? await users.FindByNameAsync(typed.Trim()).ConfigureAwait(false)
            ?? throw new AccountException(AccountFaults.NoAccount, typed);
    }

    /// <summary>Whether an account could be made.</summary>
    /// <exception cref="AccountException">Something about it cannot be.</exception>
    public async Task CheckNewAsync(string name, Role role, string voice)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(voice);
        Typed.Voice(role, voice);
        if (await users.FindByNameAsync(Typed.Name(name)).ConfigureAwait(false) is not null) throw new AccountException(AccountFaults.NameTaken, Typed.Name(name));
    }

    /// <summary>Makes an account.</summary>
    /// <param name="deed">Who makes it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="voice">In whose name it speaks; empty for roles that speak in nobody's.</param>
    /// <param name="password">Its password; null for one that is made here and has to be changed at the first sign-in.</param>
    /// <returns>The account, and the password that was made; empty when it was given.</returns>
    /// <exception cref="AccountException">Something about it cannot be.</exception>
    public async Task<(Account Account, string Password)> AddAsync(Deed deed, string name, Role role, string voice, string? password)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(voice);
        var account = new Account { Name = Typed.Name(name), Role = role, Voice = Typed.Voice(role, voice), MustChange = password is null };
        var made = password is null ? Typed.NewPassword() : "";
        Typed.Password(account.Name, password ?? made);
        if (await users.FindByNameAsync(account.Name).ConfigureAwait(false) is not null) throw new AccountException(AccountFaults.NameTaken, account.Name);
        Check(await users.CreateAsync(account, password ?? made).ConfigureAwait(false), account.Name);
        audit.Add(AuditKinds.Added, deed.By, account.Name, Described(account), deed.Address);
        return (account, made);
    }

    /// <summary>Gives an account another role, which ends its sessions.</summary>
    /// <exception cref="AccountException">The voice does not fit the role, or no administrator would be left.</exception>
    public async Task SetRoleAsync(Deed deed, Account account, Role role, string voice)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(voice);
        voice = Typed.Voice(role, voice);
        var before = Described(account);
        if (role != Role.Administrator) KeepAdministrator(account);
        (account.Role, account.Voice) = (role, voice);
        Check(await users.UpdateSecurityStampAsync(account).ConfigureAwait(false), account.Name);
        audit.Add(AuditKinds.Role, deed.By, account.Name, $"{before} → {Described(account)}", deed.Address);
    }

    /// <summary>Lets nobody sign in by an account any more, or lets them again. Its sessions end.</summary>
    /// <exception cref="AccountException">No administrator would be left.</exception>
    public async Task SetDisabledAsync(Deed deed, Account account, bool isDisabled)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(account);
        if (isDisabled) KeepAdministrator(account);
        account.IsDisabled = isDisabled;
        Check(await users.UpdateSecurityStampAsync(account).ConfigureAwait(false), account.Name);
        audit.Add(isDisabled ? AuditKinds.Disabled : AuditKinds.Enabled, deed.By, account.Name, "", deed.Address);
    }

    /// <summary>Takes the password and the second factor of an account back, unlocks it and ends its sessions.</summary>
    /// <param name="deed">Who does.</param>
    /// <param name="account">Whose.</param>
    /// <param name="password">The new password; null for one that is made here and has to be changed at the next sign-in.</param>
    /// <returns>The password that was made; empty when it was given.</returns>
    public async Task<string> ResetAsync(Deed deed, Account account, string? password)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(account);
        var made = password is null ? Typed.NewPassword() : "";
        Typed.Password(account.Name, password ?? made);
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password ?? made);
        (account.MustChange, account.HasSecondFactor, account.SealedSecret) = (password is null, false, "");
        Check(await users.UpdateSecurityStampAsync(account).ConfigureAwait(false), account.Name);
        await users.SetLockoutEndDateAsync(account, null).ConfigureAwait(false);
        await users.ResetAccessFailedCountAsync(account).ConfigureAwait(false);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 0).ConfigureAwait(false);
        audit.Add(AuditKinds.Reset, deed.By, account.Name, "", deed.Address);
        return made;
    }

    private void KeepAdministrator(Account account)
    {
        if (account is { Role: Role.Administrator, IsDisabled: false } && file.Use(c => AccountRows.Administrators(c, account.Id)) == 0)
            throw new AccountException(AccountFaults.LastAdministrator, account.Name);
    }

    internal static void Check(IdentityResult result, string name)
    {
        if (result.Succeeded) return;
        var code = result.Errors.First().Code;
        throw new AccountException(code switch
        {
            nameof(IdentityErrorDescriber.DuplicateUserName) => AccountFaults.NameTaken,
            nameof(IdentityErrorDescriber.ConcurrencyFailure) => AccountFaults.Changed,
            nameof(IdentityErrorDescriber.InvalidUserName) => AccountFaults.NameWrong,
            _ => AccountFaults.PasswordEasy,
        }, name);
    }

    private static string Described(Account account) => account.Voice.Length > 0 ? $"{account.Role.Id()} ({account.Voice})" : account.Role.Id();
}
