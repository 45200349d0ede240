namespace Rasid.Accounts;

/// <summary>The tables of the file of accounts, version 1. Times are milliseconds since 1970, UTC.</summary>
internal static class AccountSchema
{
    public const string Sql = """
        create table accounts (
            id text primary key,
            name text not null,
            name_key text not null unique,
            role text not null,
            voice text not null,
            disabled integer not null,
            must_change integer not null,
            password text not null,
            stamp text not null,
            second_factor integer not null,
            secret text not null,
            failures integer not null default 0,
            locked_until integer not null default 0,
            created integer not null,
            version integer not null default 0
        ) strict;

        -- Recovery codes, as slow hashes; a code that was used is gone.
        create table recovery (account text not null, hash text not null, primary key (account, hash)) strict, without rowid;

        -- Codes of the second factor that were taken, as long as they would be taken again.
        create table taken (account text not null, code text not null, until integer not null, primary key (account, code)) strict, without rowid;

        -- A session by the hash of what its cookie holds: who reads this file cannot take one over.
        create table sessions (
            id text primary key,
            account text not null,
            stamp text not null,
            started integer not null,
            seen integer not null,
            ended integer not null default 0
        ) strict, without rowid;
        create index sessions_of on sessions (account);

        -- What was done about accounts. Each line holds the hash of itself and of the line before.
        create table audit (
            seq integer primary key,
            at integer not null,
            kind text not null,
            by text not null,
            about text not null,
            detail text not null,
            address text not null,
            hash text not null
        ) strict;
        create trigger audit_is_never_changed before update on audit begin select raise(abort, 'the audit is only added to'); end;
        create trigger audit_is_never_cut before delete on audit begin select raise(abort, 'the audit is only added to'); end;
        """;
}
