using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Rasid.Accounts;

/// <summary>
/// What was done about accounts: only added to, each line chained to the one before by SHA-256. What people typed is written as one line of plain text. Passwords and
/// names that nobody has are never written: a password is easily typed into the wrong field. Safe on any thread.
/// </summary>
/// <param name="file">Where it lies.</param>
public sealed class AuditLog(AccountFile file)
{
    private const int LongestText = 200;

    /// <summary>Adds a line.</summary>
    /// <param name="kind">One of <see cref="AuditKinds"/>.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="about">To which account.</param>
    /// <param name="detail">What more there is to say.</param>
    /// <param name="address">Where it came from.</param>
    /// <exception cref="AccountException">It cannot be written; what it is about must then not happen.</exception>
    public void Add(string kind, string by, string about = "", string detail = "", string address = "") => file.Write(c =>
    {
        var last = c.Sql("select seq, hash from audit order by seq desc limit 1").All(r => (Seq: r.GetInt64(0), Hash: r.GetString(1))).FirstOrDefault((0, ""));
        var entry = new AuditEntry(last.Seq + 1, DateTimeOffset.FromUnixTimeMilliseconds(file.Clock.GetUtcNow().Moment()), kind, OneLine(by), OneLine(about), OneLine(detail), OneLine(address));
        return c.Sql(
            "insert into audit values (@seq, @at, @kind, @by, @about, @detail, @address, @hash)",
            ("@seq", entry.Seq), ("@at", entry.At.Moment()), ("@kind", kind), ("@by", entry.By), ("@about", entry.About), ("@detail", entry.Detail),
            ("@address", entry.Address), ("@hash", Hash(last.Hash, entry))).Run();
    });

    /// <summary>The lines, newest first.</summary>
    /// <param name="skip">Lines passed over.</param>
    /// <param name="take">Most lines.</param>
    public IReadOnlyList<AuditEntry> Newest(int skip, int take) => file.Use(
        c => c.Sql("select seq, at, kind, by, about, detail, address, hash from audit order by seq desc limit @take offset @skip", ("@take", take), ("@skip", skip)).All(r => Row(r).Entry));

    /// <summary>How many lines there are.</summary>
    public long Count() => file.Use(c => c.Sql("select count(*) from audit").Number());

    /// <summary>The place of the first line that is not as it was written, or that follows a gap; null when all are whole.</summary>
    public long? FirstBroken() => file.Use(c =>
    {
        var (before, seq) = ("", 0L);
        foreach (var (entry, hash) in c.Sql("select seq, at, kind, by, about, detail, address, hash from audit order by seq").All(Row))
        {
            if (entry.Seq != ++seq || hash != Hash(before, entry)) return (long?)entry.Seq;
            before = hash;
        }
        return null;
    });

    private static (AuditEntry Entry, string Hash) Row(SqliteDataReader r) =>
        (new AuditEntry(r.GetInt64(0), r.Time(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6)), r.GetString(7));

    // No part holds a line end, so no two entries have the same lines.
    private static string Hash(string before, AuditEntry entry) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', before, entry.Seq.ToString(CultureInfo.InvariantCulture), entry.At.Moment().ToString(CultureInfo.InvariantCulture), entry.Kind, entry.By, entry.About, entry.Detail, entry.Address))));

    // Control characters, and those that turn the direction of what stands beside them, would make one line look like another.
    private static string OneLine(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length >= LongestText) break;
            clean.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? "\uFFFD" : rune.ToString());
        }
        return clean.ToString();
    }
}
