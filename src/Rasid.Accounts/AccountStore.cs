using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

namespace Rasid.Accounts;

/// <summary>
/// Identity's store over the file of accounts. Written by hand: failures are counted in the database in one step, so that guesses made at once are all counted;
/// the framework's own store reads, adds and writes.
/// </summary>
internal sealed class AccountStore(AccountFile file, IDataProtectionProvider protection) :
    IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>, IUserTwoFactorStore<Account>,
    IUserAuthenticatorKeyStore<Account>, IUserTwoFactorRecoveryCodeStore<Account>
{
    private const int CodeRounds = 50_000;

    private readonly IDataProtector _secrets = protection.CreateProtector("Rasid.Accounts.Secrets.1");

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        user.Created = file.Clock.GetUtcNow();
        try
        {
            file.Use(c => AccountRows.Add(c, user));
            return Task.FromResult(IdentityResult.Success);
        }
        catch (SqliteException)
        {
            return Task.FromResult(IdentityResult.Failed(new IdentityErrorDescriber().DuplicateUserName(user.Name)));
        }
    }

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(
        file.Use(c => AccountRows.Change(c, user)) ? IdentityResult.Success : IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure()));

    /// <summary>Accounts are disabled, never deleted: what was said through them keeps its author.</summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Task.FromResult(file.Use(c => AccountRows.Find(c, userId)));

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Task.FromResult(file.Use(c => AccountRows.Named(c, normalizedUserName)));

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NameKey);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Done(user.Name = userName ?? "");

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Done(user.NameKey = normalizedName ?? "");

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) => Done(user.PasswordHash = passwordHash ?? "");

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash.Length > 0);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Done(user.Stamp = stamp);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.LockedUntil = lockoutEnd;
        file.Use(c => c.Sql("update accounts set locked_until = @until where id = @id", ("@until", lockoutEnd?.Moment() ?? 0), ("@id", user.Id)).Run());
        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Failures = (int)file.Use(
        c => c.Sql("update accounts set failures = failures + 1 where id = @id returning failures", ("@id", user.Id)).Number()));

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken)
    {
        user.Failures = 0;
        file.Use(c => c.Sql("update accounts set failures = 0 where id = @id", ("@id", user.Id)).Run());
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Failures);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken)
    {
        user.HasSecondFactor = enabled;
        return Task.CompletedTask;
    }

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.HasSecondFactor);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        Done(user.SealedSecret = key.Length == 0 ? "" : _secrets.Protect(key));

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken)
    {
        if (user.SealedSecret.Length == 0) return Task.FromResult<string?>(null);
        try
        {
            return Task.FromResult<string?>(_secrets.Unprotect(user.SealedSecret));
        }
        catch (CryptographicException)
        {
            // The file came here without the site's keys: no code can be right until an administrator resets the account.
            return Task.FromResult<string?>(null);
        }
    }

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        var hashes = recoveryCodes.Select(code => Hash(user, code)).ToList();
        file.Write(c =>
        {
            c.Sql("delete from recovery where account = @id", ("@id", user.Id)).Run();
            foreach (var hash in hashes) c.Sql("insert or ignore into recovery values (@id, @hash)", ("@id", user.Id), ("@hash", hash)).Run();
            return 0;
        });
        return Task.CompletedTask;
    }

    public Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var hash = Hash(user, code);
        return Task.FromResult(file.Use(c => c.Sql("delete from recovery where account = @id and hash = @hash", ("@id", user.Id), ("@hash", hash)).Run()) == 1);
    }

    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult((int)file.Use(
        c => c.Sql("select count(*) from recovery where account = @id", ("@id", user.Id)).Number()));

    public void Dispose()
    {
        // The file is closed by who opened it.
    }

    // People type codes with or without the hyphen, in either case.
    private static string Hash(Account user, string code)
    {
        var typed = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpper(CultureInfo.InvariantCulture);
        return Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(typed, Encoding.UTF8.GetBytes(user.Id), CodeRounds, HashAlgorithmName.SHA256, 32));
    }

    private static Task Done(string _) => Task.CompletedTask;
}
