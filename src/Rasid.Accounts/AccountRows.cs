using Microsoft.Data.Sqlite;

namespace Rasid.Accounts;

/// <summary>Accounts as lines of their table.</summary>
internal static class AccountRows
{
    private const string Columns = "id, name, name_key, role, voice, disabled, must_change, password, stamp, second_factor, secret, failures, locked_until, created, version";

    public static Account? Find(SqliteConnection c, string id) => c.Sql($"select {Columns} from accounts where id = @id", ("@id", id)).All(Row).FirstOrDefault();

    public static Account? Named(SqliteConnection c, string key) => c.Sql($"select {Columns} from accounts where name_key = @key", ("@key", key)).All(Row).FirstOrDefault();

    public static List<Account> All(SqliteConnection c) => c.Sql($"select {Columns} from accounts order by name_key").All(Row);

    public static long Administrators(SqliteConnection c, string but) =>
        c.Sql("select count(*) from accounts where role = @role and disabled = 0 and id <> @but", ("@role", Role.Administrator.Id()), ("@but", but)).Number();

    public static void Add(SqliteConnection c, Account account) => c.Sql(
        """
        insert into accounts (id, name, name_key, role, voice, disabled, must_change, password, stamp, second_factor, secret, created)
        values (@id, @name, @key, @role, @voice, @disabled, @must, @password, @stamp, @second, @secret, @created)
        """,
        [.. Values(account), ("@name", account.Name), ("@key", account.NameKey), ("@created", account.Created.Moment())]).Run();

    /// <summary>Writes what an account is; its failures and its lock are counted where they happen and never written from a copy.</summary>
    /// <returns>False when somebody else changed it since it was read.</returns>
    public static bool Change(SqliteConnection c, Account account)
    {
        var changed = c.Sql(
            """
            update accounts set role = @role, voice = @voice, disabled = @disabled, must_change = @must, password = @password, stamp = @stamp,
                second_factor = @second, secret = @secret, version = version + 1
            where id = @id and version = @version
            """,
            [.. Values(account), ("@version", account.Version)]).Run();
        if (changed == 0) return false;
        account.Version++;
        return true;
    }

    private static (string Name, object Value)[] Values(Account account) =>
    [
        ("@id", account.Id), ("@role", account.Role.Id()), ("@voice", account.Voice), ("@disabled", account.IsDisabled ? 1 : 0), ("@must", account.MustChange ? 1 : 0),
        ("@password", account.PasswordHash), ("@stamp", account.Stamp), ("@second", account.HasSecondFactor ? 1 : 0), ("@secret", account.SealedSecret),
    ];

    private static Account Row(SqliteDataReader r) => new()
    {
        Id = r.GetString(0),
        Name = r.GetString(1),
        NameKey = r.GetString(2),
        // A role of a newer program gives the least.
        Role = Roles.Find(r.GetString(3)) ?? Role.Reader,
        Voice = r.GetString(4),
        IsDisabled = r.GetInt64(5) != 0,
        MustChange = r.GetInt64(6) != 0,
        PasswordHash = r.GetString(7),
        Stamp = r.GetString(8),
        HasSecondFactor = r.GetInt64(9) != 0,
        SealedSecret = r.GetString(10),
        Failures = r.GetInt32(11),
        LockedUntil = r.GetInt64(12) == 0 ? null : r.Time(12),
        Created = r.Time(13),
        Version = r.GetInt64(14),
    };
}
