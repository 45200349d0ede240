namespace Rasid.Accounts.Tests;

/// <summary>How accounts are made and changed.</summary>
public sealed class AccountDeskTests : IDisposable
{
    private readonly Desks _desks = new();

    public void Dispose() => _desks.Dispose();

    [Theory]
    [InlineData("سالم الورفلي")]
    [InlineData("O'Brien-Haddad 2")]
    [InlineData("  Amal   Zintani ")]
    public async Task A_name_is_of_any_script_and_found_as_it_was_typed(string name)
    {
        var account = await _desks.Add(name);
        Assert.Equal(account.Id, (await _desks.With<AccountDesk, Account>(desk => desk.FindAsync(account.Name))).Id);
        Assert.Equal(SignInState.Done, await _desks.SignIn(account.Name, Desks.Password));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\u202eb")]
    [InlineData("a\nb")]
    [InlineData("<script>")]
    [InlineData("a;b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task What_is_no_name_is_refused(string name) =>
        Assert.Equal(AccountFaults.NameWrong, (await Assert.ThrowsAsync<AccountException>(() => _desks.Add(name))).Code);

    [Fact]
    public async Task A_name_is_taken_in_whatever_case()
    {
        await _desks.Add("Amal");
        Assert.Equal(AccountFaults.NameTaken, (await Assert.ThrowsAsync<AccountException>(() => _desks.Add("aMAL"))).Code);
    }

    [Theory]
    [InlineData(Role.PartyOfficer, "", AccountFaults.VoiceNeeded)]
    [InlineData(Role.Monitor, "The Monitors", AccountFaults.VoiceNeeded)]
    [InlineData(Role.Analyst, "west", AccountFaults.VoiceNone)]
    public async Task A_voice_belongs_to_roles_that_speak_in_somebodys_name(Role role, string voice, string fault) =>
        Assert.Equal(fault, (await Assert.ThrowsAsync<AccountException>(() => _desks.Add("amal", role, voice))).Code);

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var first = await _desks.Add("salem", Role.Administrator);
        foreach (var change in new Func<AccountDesk, Task>[] { d => d.SetDisabledAsync(Deed.AtCommand, first, true), d => d.SetRoleAsync(Deed.AtCommand, first, Role.Reader, "") })
        {
            var fault = await Assert.ThrowsAsync<AccountException>(() => _desks.With<AccountDesk, int>(async d =>
            {
                await change(d);
                return 0;
            }));
            Assert.Equal(AccountFaults.LastAdministrator, fault.Code);
        }
    }

    [Fact]
    public async Task A_change_over_what_somebody_else_changed_meanwhile_is_refused()
    {
        await _desks.Add("amal");
        var (mine, yours) = (await Find("amal"), await Find("amal"));
        await _desks.With<AccountDesk, int>(async desk =>
        {
            await desk.SetDisabledAsync(Deed.AtCommand, yours, true);
            return 0;
        });
        var fault = await Assert.ThrowsAsync<AccountException>(() => _desks.With<AccountDesk, int>(async desk =>
        {
            await desk.SetRoleAsync(Deed.AtCommand, mine, Role.Reviewer, "");
            return 0;
        }));
        Assert.Equal(AccountFaults.Changed, fault.Code);
        Assert.True((await Find("amal")).IsDisabled);
    }

    [Fact]
    public async Task A_made_password_lets_in_once_it_is_handed_over_and_has_to_be_changed()
    {
        var (account, password) = await _desks.With<AccountDesk, (Account, string)>(desk => desk.AddAsync(Deed.AtCommand, "amal", Role.Reader, "", null));
        Assert.True(account.MustChange);
        Assert.Equal(SignInState.Done, await _desks.SignIn("amal", password));
        await _desks.With<OwnDesk, int>(async desk =>
        {
            await desk.ChangePasswordAsync(new Deed("amal"), await Find("amal"), password, Desks.Password);
            return 0;
        });
        Assert.False((await Find("amal")).MustChange);
    }

    [Fact]
    public async Task The_file_is_its_owners_alone_and_a_newer_ones_is_refused()
    {
        Assert.False(_desks.File.HasAccounts);
        Assert.False(System.IO.File.Exists(_desks.File.Path));
        await _desks.Add("amal");
        Assert.True(_desks.File.HasAccounts);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(_desks.File.Path));
        _desks.Tamper("pragma user_version = 99");
        using var again = new AccountFile(_desks.File.Path);
        Assert.Equal(AccountFaults.Newer, Assert.Throws<AccountException>(() => again.HasAccounts).Code);
    }

    [Fact]
    public async Task A_file_of_another_program_is_left_alone()
    {
        _desks.Tamper("create table notes (a)");
        Assert.Equal(AccountFaults.File, (await Assert.ThrowsAsync<AccountException>(() => _desks.Add("amal"))).Code);
    }

    private Task<Account> Find(string name) => _desks.With<AccountDesk, Account>(desk => desk.FindAsync(name));
}
