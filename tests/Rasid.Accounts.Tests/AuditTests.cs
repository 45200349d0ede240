using Microsoft.Data.Sqlite;

namespace Rasid.Accounts.Tests;

/// <summary>What was done stays as it was written.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly Desks _desks = new();

    public void Dispose() => _desks.Dispose();

    [Fact]
    public void What_is_typed_is_one_line_and_looks_like_no_other()
    {
        _desks.Audit.Add(AuditKinds.Refused, "amal\r\n2026-01-01 signed-in administrator", "\u202eadmin", new string('x', 5000), "\u001b[31m");
        var entry = Assert.Single(_desks.Audit.Newest(0, 10));
        foreach (var text in new[] { entry.By, entry.About, entry.Detail, entry.Address })
        {
            Assert.DoesNotContain(text, c => char.IsControl(c) || c == '\u202e');
            Assert.True(text.Length <= 200);
        }
    }

    [Fact]
    public void The_file_refuses_to_change_or_cut_a_line()
    {
        for (var i = 0; i < 5; i++) _desks.Audit.Add(AuditKinds.SignedIn, $"officer {i}");
        Assert.Throws<SqliteException>(() => _desks.Tamper("update audit set by = 'nobody' where seq = 2"));
        Assert.Throws<SqliteException>(() => _desks.Tamper("delete from audit where seq = 5"));
        Assert.Null(_desks.Audit.FirstBroken());
    }

    [Theory]
    [InlineData("update audit set by = 'nobody' where seq = 2", 2)]
    [InlineData("update audit set at = at + 1 where seq = 4", 4)]
    [InlineData("delete from audit where seq = 3", 4)]
    [InlineData("delete from audit where seq = 1", 2)]
    public void Whoever_takes_the_guard_away_is_found_out(string sql, long at)
    {
        for (var i = 0; i < 5; i++) _desks.Audit.Add(AuditKinds.SignedIn, $"officer {i}");
        _desks.Tamper("drop trigger audit_is_never_changed; drop trigger audit_is_never_cut; " + sql);
        Assert.Equal(at, _desks.Audit.FirstBroken());
    }

    [Fact]
    public async Task Every_deed_about_an_account_is_a_line_that_names_who_did_it()
    {
        var account = await _desks.Add("amal");
        await _desks.With<AccountDesk, int>(async desk =>
        {
            await desk.SetRoleAsync(new Deed("salem", "192.0.2.7"), account, Role.PartyOfficer, "west");
            await desk.ResetAsync(new Deed("salem"), account, null);
            await desk.SetDisabledAsync(new Deed("salem"), account, true);
            await desk.SetDisabledAsync(new Deed("salem"), account, false);
            return 0;
        });
        var lines = _desks.Audit.Newest(0, 10).Reverse().ToList();
        Assert.Equal([AuditKinds.Added, AuditKinds.Role, AuditKinds.Reset, AuditKinds.Disabled, AuditKinds.Enabled], lines.Select(l => l.Kind));
        Assert.Equal(("salem", "amal", "reader → party-officer (west)", "192.0.2.7"), (lines[1].By, lines[1].About, lines[1].Detail, lines[1].Address));
    }
}
