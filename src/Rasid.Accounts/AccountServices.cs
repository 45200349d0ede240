using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Rasid.Accounts;

/// <summary>Puts accounts together: the framework's Identity over the file.</summary>
public static class AccountServices
{
    /// <summary>Adds the desks; data protection has to be there.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="file">Where accounts lie; it is closed by the caller.</param>
    /// <param name="options">How hard it is to get in.</param>
    public static IServiceCollection AddAccounts(this IServiceCollection services, AccountFile file, AccountOptions options)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(file);
        services.AddSingleton(options);
        services.AddSingleton<AuditLog>();
        services.AddSingleton<Sessions>();
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = options.HashRounds);
        services.AddIdentityCore<Account>(identity =>
        {
            // Names of every script; what a name or a password may be is checked by the desk.
            identity.User.AllowedUserNameCharacters = "";
            identity.Password = new PasswordOptions { RequiredLength = AccountOptions.ShortestPassword, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.Lockout.MaxFailedAccessAttempts = options.MostFailures;
            identity.Lockout.DefaultLockoutTimeSpan = options.LockedFor;
        }).AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<AccountDesk>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<OwnDesk>();
        return services;
    }

    /// <summary>The desks for a command: they make accounts and take secrets back, but open none.</summary>
    /// <param name="file">Where accounts lie.</param>
    /// <param name="options">How hard it is to get in.</param>
    public static ServiceProvider ForCommand(AccountFile file, AccountOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.AddAccounts(file, options);
        return services.BuildServiceProvider();
    }
}
