using System.Buffers.Text;
using System.Security.Cryptography;

namespace Rasid.Accounts;

/// <summary>
/// Who is signed in. A cookie holds 256 random bits that are made anew at every sign-in; the file holds their hash. Each request looks at the account as it is now,
/// so a change of role or password, or disabling, ends a session at once. Safe on any thread.
/// </summary>
/// <param name="file">Where they lie.</param>
/// <param name="options">How long they last.</param>
public sealed class Sessions(AccountFile file, AccountOptions options)
{
    private const int TokenBytes = 32;
    private const int TokenLength = 43;

    // An ended session says for a while whose it was, so that a form sent with it goes back to nobody else.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    /// <summary>Begins a session.</summary>
    /// <param name="account">Who signed in.</param>
    /// <returns>What the cookie holds.</returns>
    public string Begin(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var now = file.Clock.GetUtcNow();
        file.Write(c =>
        {
            c.Sql("delete from sessions where seen < @old", ("@old", (now - options.Longest - Kept).Moment())).Run();
            return c.Sql(
                "insert into sessions (id, account, stamp, started, seen) values (@id, @account, @stamp, @now, @now)",
                ("@id", IdOf(token)), ("@account", account.Id), ("@stamp", account.Stamp), ("@now", now.Moment())).Run();
        });
        return token;
    }

    /// <summary>Who is signed in by a cookie; null when nobody is any more.</summary>
    /// <param name="token">What the cookie holds.</param>
    /// <returns>The account as it is now, and the session.</returns>
    public (Account Account, Session Session)? Find(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length != TokenLength) return null;
        var (id, now) = (IdOf(token), file.Clock.GetUtcNow());
        return file.Use<(Account, Session)?>(c =>
        {
            var found = c.Sql("select account, stamp, started, seen from sessions where id = @id and ended = 0", ("@id", id))
                .All(r => (Account: r.GetString(0), Stamp: r.GetString(1), Started: r.Time(2), Seen: r.Time(3)));
            if (found.Count == 0) return null;
            var one = found[0];
            if (now - one.Seen > options.Idle || now - one.Started > options.Longest) return null;
            if (AccountRows.Find(c, one.Account) is not { IsDisabled: false } account || account.Stamp != one.Stamp) return null;
            if (now - one.Seen >= Noted) c.Sql("update sessions set seen = @now where id = @id", ("@now", now.Moment()), ("@id", id)).Run();
            return (account, new Session(id, one.Started, one.Seen));
        });
    }

    /// <summary>Whose session a cookie was of, ended or not; null when that is not known.</summary>
    /// <param name="token">What the cookie holds.</param>
    /// <returns>Id of the account.</returns>
    public string? Owner(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Length != TokenLength ? null : file.Use(c => c.Sql("select account from sessions where id = @id", ("@id", IdOf(token))).All(r => r.GetString(0)).FirstOrDefault());
    }

    /// <summary>The sessions of an account that are not over, newest first.</summary>
    public IReadOnlyList<Session> Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var now = file.Clock.GetUtcNow();
        return file.Use(c => c.Sql(
            "select id, started, seen from sessions where account = @account and ended = 0 and stamp = @stamp and seen >= @idle and started >= @longest order by started desc, id",
            ("@account", account.Id), ("@stamp", account.Stamp), ("@idle", (now - options.Idle).Moment()), ("@longest", (now - options.Longest).Moment()))
            .All(r => new Session(r.GetString(0), r.Time(1), r.Time(2))));
    }

    /// <summary>Ends a session: the person signs out.</summary>
    public void End(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        file.Use(c => c.Sql("update sessions set ended = 1 where id = @id", ("@id", session.Id)).Run());
    }

    /// <summary>Ends all sessions of an account but one.</summary>
    public void EndOthers(Account account, Session but)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(but);
        file.Use(c => c.Sql("update sessions set ended = 1 where account = @account and id <> @but", ("@account", account.Id), ("@but", but.Id)).Run());
    }

    private static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
}
