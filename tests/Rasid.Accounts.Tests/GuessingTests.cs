namespace Rasid.Accounts.Tests;

/// <summary>Who guesses.</summary>
public sealed class GuessingTests : IDisposable
{
    private readonly Desks _desks = new();

    public void Dispose() => _desks.Dispose();

    [Fact]
    public async Task Of_ten_thousand_wrong_passwords_an_account_tries_ten_a_quarter_of_an_hour()
    {
        await _desks.Add("amal");
        for (var i = 0; i < 10_000; i++) Assert.Equal(SignInState.Refused, await _desks.SignIn("amal", $"wrong password {i}"));
        var refused = _desks.Audit.Newest(0, int.MaxValue).Where(a => a.Kind == AuditKinds.Refused).ToList();
        Assert.Equal(10, refused.Count(a => a.Detail.Length == 0));
        Assert.Equal(9_990, refused.Count(a => a.Detail == "locked"));
        Assert.Equal(SignInState.Refused, await _desks.SignIn("amal", Desks.Password));
        _desks.Clock.Pass(TimeSpan.FromMinutes(16));
        Assert.Equal(SignInState.Done, await _desks.SignIn("amal", Desks.Password));
    }

    [Fact]
    public async Task Guesses_made_at_once_are_all_counted()
    {
        await _desks.Add("amal");
        await Parallel.ForAsync(0, 40, async (i, _) => await _desks.SignIn("amal", $"wrong password {i}"));
        Assert.Contains(_desks.Audit.Newest(0, 100), a => a.Kind == AuditKinds.Locked);
        Assert.Equal(SignInState.Refused, await _desks.SignIn("amal", Desks.Password));
        Assert.Null(_desks.Audit.FirstBroken());
    }

    [Fact]
    public async Task One_password_over_many_accounts_is_in_the_audit_with_where_it_came_from()
    {
        for (var i = 0; i < 12; i++) await _desks.Add($"officer {i}");
        for (var i = 0; i < 12; i++) await _desks.SignIn($"officer {i}", "ceasefire 2020!");
        Assert.Equal(12, _desks.Audit.Newest(0, 100).Count(a => a is { Kind: AuditKinds.Refused, Address: "192.0.2.1" }));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_hashed_for_as_a_name_that_somebody_has()
    {
        await _desks.Add("amal");
        Assert.Equal(SignInState.Refused, await _desks.SignIn("hidden password typed as a name", "x"));
        Assert.DoesNotContain(_desks.Audit.Newest(0, 10), a => a.About.Contains("hidden", StringComparison.Ordinal) || a.Detail.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disabled_account_gets_in_by_no_password()
    {
        var account = await _desks.Add("amal");
        await _desks.With<AccountDesk, int>(async desk =>
        {
            await desk.SetDisabledAsync(Deed.AtCommand, account, true);
            return 0;
        });
        Assert.Equal(SignInState.Refused, await _desks.SignIn("amal", Desks.Password));
    }
}
