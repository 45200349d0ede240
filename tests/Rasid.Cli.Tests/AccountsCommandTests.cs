using System.Text;

namespace Rasid.Cli.Tests;

/// <summary><c>rasid accounts</c>: the first administrator, and what is refused.</summary>
public sealed class AccountsCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public AccountsCommandTests()
    {
        _folder.Write("a.txt", "عقدت اللجنة العسكرية المشتركة 5+5 اجتماعاً في سرت يوم الأحد 25 أغسطس 2024.");
        Assert.Equal(0, _folder.Run("read", "a.txt").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_administrator_is_made_by_the_command_and_what_was_done_is_listed()
    {
        Assert.Equal(0, Add("سالم الورفلي", "--role", "administrator").Code);
        Assert.Equal(0, Add("amal", "--role", "party-officer", "--voice", "west").Code);
        Assert.Equal(0, _folder.Run("accounts", "role", "amal", "reviewer").Code);
        var list = _folder.Run("accounts", "list");
        Assert.StartsWith("amal\treviewer\t\t", list.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("سالم الورفلي\tadministrator\t", list.Lines[1], StringComparison.Ordinal);
        var audit = _folder.Run("accounts", "audit");
        Assert.Equal(0, audit.Code);
        Assert.Equal(["added", "added", "role"], audit.Lines.Select(l => l.Split('\t')[1]));
        Assert.DoesNotContain("heron", audit.Output + list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_is_one_sentence_in_the_users_language()
    {
        Assert.Contains("--voice", Refused("en", "amal", "--role", "monitor"), StringComparison.Ordinal);
        Assert.Contains("--voice", Refused("ar", "amal", "--role", "monitor"), StringComparison.Ordinal);
        Assert.Contains("a name has", Refused("en", "a\u202eb", "--role", "reader"), StringComparison.OrdinalIgnoreCase);
        var none = _folder.Run("accounts", "disable", "amal");
        Assert.Equal(1, none.Code);
        Assert.Contains("no account", none.Sentence, StringComparison.Ordinal);
        var elsewhere = _folder.Run("accounts", "list", "--record", "other.db");
        Assert.Equal(1, elsewhere.Code);
        Assert.Contains("other.db", elsewhere.Sentence, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "other.accounts.db")));
    }

    [Fact]
    public void A_password_is_never_an_argument_and_never_empty()
    {
        Assert.Equal(2, _folder.Run("accounts", "add", "amal", "--role", "reader", "--password", "seven quiet herons").Code);
        var empty = _folder.Run("accounts", "add", "amal", "--role", "reader");
        Assert.Equal(1, empty.Code);
        Assert.Contains("password", empty.Sentence, StringComparison.Ordinal);
    }

    private string Refused(string language, params string[] args)
    {
        var run = _folder.Run(Encoding.UTF8.GetBytes("seven quiet herons\n"), ["accounts", "add", .. args, "--lang", language]);
        Assert.Equal(1, run.Code);
        return run.Sentence;
    }

    private RasidProcess.Outcome Add(params string[] args) => _folder.Run(Encoding.UTF8.GetBytes("seven quiet herons\n"), ["accounts", "add", .. args]);
}
