namespace Rasid.Cli.Tests;

/// <summary><c>site</c>, <c>keys</c> and <c>verify --trust</c> as an officer and a root's holder run them.</summary>
public sealed class KeysCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public KeysCommandTests() => _folder.Environment["RASID_PASSPHRASE"] = "an invented sentence";

    private string Keys => Path.Combine(_folder.Environment["XDG_CONFIG_HOME"], "rasid", "keys");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_shows_what_it_is_and_keeps_what_is_set()
    {
        var first = _folder.Run("site");
        Assert.Equal((0, 4), (first.Code, first.Lines.Length));
        Assert.Equal("Speaks for: nobody", first.Lines[2]);
        Done("site", "--voice", "west", "--name", "غرفة سرت");
        var again = _folder.Run("site");
        Assert.Equal(first.Lines[0], again.Lines[0]);
        Assert.Equal(["Name: غرفة سرت", "Speaks for: west"], again.Lines[1..3]);
        Assert.Equal(2, _folder.Run("site", "--voice", "../west").Code);
        Assert.Equal(1, _folder.Run("site", "--key", "nobodys").Code);
    }

    [Fact]
    public void A_private_key_is_encrypted_readable_to_its_owner_alone_and_never_written_over()
    {
        var made = Done("keys", "new", "colonel");
        Assert.StartsWith("Key ", made.Lines[0], StringComparison.Ordinal);
        Assert.Equal([12, 12], made.Lines[1..3].Select(l => l.Split(": ")[1].Split(' ').Length));
        var file = Path.Combine(Keys, "colonel.pem");
        Assert.StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----", File.ReadAllText(file), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        var before = File.ReadAllText(file);
        Assert.Contains("no key is written over", Refused("keys", "new", "colonel"), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal($"colonel: {made.Lines[0][4..20]}, private and public", _folder.Run("keys", "list").Lines[0]);
    }

    [Fact]
    public void Without_a_passphrase_no_key_is_made()
    {
        _folder.Environment["RASID_PASSPHRASE"] = "";
        Assert.Contains("empty", Refused("keys", "new", "colonel"), StringComparison.Ordinal);
        _folder.Environment.Remove("RASID_PASSPHRASE");
        Assert.Contains("RASID_PASSPHRASE", Refused("keys", "new", "colonel"), StringComparison.Ordinal);
        Assert.Empty(Directory.Exists(Keys) ? Directory.GetFiles(Keys) : []);
    }

    [Theory]
    [InlineData("../../evil")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("")]
    public void A_path_is_no_name_of_a_key(string name) => Assert.Contains("cannot be the name", Refused("keys", "new", name), StringComparison.Ordinal);

    [Fact]
    public void A_root_key_goes_to_the_stick_only()
    {
        Assert.Equal(2, _folder.Run("keys", "new", "staff", "--root").Code);
        Stick();
        Assert.True(File.Exists(Path.Combine(_folder.Path, "stick", "staff.pem")));
        Assert.False(File.Exists(Path.Combine(Keys, "staff.pem")));
        Assert.True(File.Exists(Path.Combine(Keys, "staff.pub")));
    }

    [Fact]
    public void A_fingerprint_that_is_read_over_the_telephone_is_compared_in_either_language()
    {
        var made = Done("keys", "new", "colonel");
        Done("keys", "new", "other");
        foreach (var line in made.Lines[1..3])
        {
            var words = line.Split(": ")[1];
            Assert.Equal(0, _folder.Run("keys", "show", "colonel", "--words", words).Code);
            Assert.Contains("another key", Refused("keys", "show", "other", "--words", words), StringComparison.Ordinal);
        }
        Assert.Contains("nonsense", Refused("keys", "show", "colonel", "--words", "nonsense"), StringComparison.Ordinal);
        Assert.Contains("12 words", Refused("keys", "show", "colonel", "--words", made.Lines[1].Split(": ")[1] + " " + made.Lines[1].Split(' ')[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_officer_signs_once_the_root_lets_him_and_verification_says_so()
    {
        Stick();
        Done("site", "--voice", "west");
        Assert.Contains("Signed by the root key itself", Done("keys", "root", "stick/staff.pem", "--name", "Staff").Error, StringComparison.Ordinal);
        Done("keys", "new", "colonel");
        Done("keys", "delegate", "colonel", "--by", "stick/staff.pem", "--name", "Colonel", "--role", "liaison", "--out", "stick/colonel.rasid");
        Done("keys", "delegate", "stick/colonel.rasid");
        var shown = Done("keys", "show", "colonel");
        Assert.StartsWith("Speaks for west as Colonel, by the root key", shown.Lines[3], StringComparison.Ordinal);
        _folder.Write("a.txt", "عقدت اللجنة جلسة في غدامس.");
        Done("read", "a.txt");
        var trust = Done("keys", "trust-file", "--out", "keys.json");
        Assert.Contains("Have every fingerprint read to you", trust.Error, StringComparison.Ordinal);
        var verified = Done("verify", "--trust", "keys.json");
        Assert.EndsWith("(public), voice west: 2 do not count: not signed, and the voice has a key", Assert.Single(verified.Lines[1..]), StringComparison.Ordinal);
        Assert.Contains("2 signatures are good", verified.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_that_the_trusted_keys_do_not_have_is_a_fault()
    {
        Stick();
        Done("keys", "root", "stick/staff.pem", "--voice", "west");
        Done("keys", "trust-file", "--out", "keys.json");
        Done("verify", "--trust", "keys.json");
        _folder.Write("none.json", """{"process":"libya","roots":[]}""");
        Assert.Contains("which the file of trusted keys does not have", _folder.Run("verify", "--trust", "none.json").ErrorLines[0], StringComparison.Ordinal);
        Done("keys", "new", "intruder");
        Done("keys", "root", "intruder", "--voice", "west");
        var differs = _folder.Run("verify", "--trust", "keys.json");
        Assert.Equal(1, differs.Code);
        Assert.Contains("do not rely on the words of west", differs.Sentence, StringComparison.Ordinal);
        Assert.Contains("Two root keys are named for west", _folder.Run("keys", "trust-file").Error, StringComparison.Ordinal);
        _folder.Write("foreign.json", """{"process":"demo","roots":[]}""");
        Assert.Contains("demo", Refused("verify", "--trust", "foreign.json"), StringComparison.Ordinal);
        _folder.Write("broken.json", "{");
        Assert.Contains("no file of trusted keys", Refused("verify", "--trust", "broken.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_revoked_key_keeps_what_stays()
    {
        Stick();
        Done("site", "--voice", "west");
        Done("keys", "root", "stick/staff.pem");
        Done("keys", "new", "colonel");
        Done("keys", "delegate", "colonel", "--by", "stick/staff.pem", "--name", "Colonel");
        Assert.Equal(2, _folder.Run("keys", "revoke", "colonel", "--by", "stick/staff.pem").Code);
        Done("keys", "revoke", "colonel", "--by", "stick/staff.pem", "--stays", "none", "--because", "lost");
        Assert.Contains("revoked: lost", Done("keys", "show", "colonel").Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_revocation_can_be_made_stricter_until_nothing_stays()
    {
        Stick();
        Done("site", "--voice", "west");
        Done("keys", "root", "stick/staff.pem");
        Done("keys", "new", "colonel");
        Done("keys", "delegate", "colonel", "--by", "stick/staff.pem", "--name", "Colonel");
        Done("site", "--key", "colonel");
        Done("register", "enter", "incidents", "kind=shelling", "date=2026-10-05", "place=سرت", "--as", "west");
        Done("keys", "trust-file", "--out", "keys.json");
        Assert.Contains("Colonel", Assert.Single(Done("verify", "--trust", "keys.json").Lines[1..]), StringComparison.Ordinal);
        Done("keys", "revoke", "colonel", "--by", "stick/staff.pem", "--because", "lost");
        Assert.DoesNotContain("do not count", Done("verify", "--trust", "keys.json").Output, StringComparison.Ordinal);
        Done("keys", "revoke", "colonel", "--by", "stick/staff.pem", "--stays", "none", "--because", "never his");
        Assert.Contains("do not count", Assert.Single(Done("verify", "--trust", "keys.json").Lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_current_folder_does_not_stand_for_a_key_of_that_name()
    {
        var mine = Done("keys", "new", "colonel").Lines[0];
        Done("keys", "new", "other");
        File.Copy(Path.Combine(Keys, "other.pub"), Path.Combine(_folder.Path, "colonel"));
        File.Copy(Path.Combine(Keys, "other.pub"), Path.Combine(_folder.Path, "colonel.pub"));
        File.Copy(Path.Combine(Keys, "other.pub"), Path.Combine(_folder.Path, "stranger.pub"));
        foreach (var name in new[] { "colonel", "colonel.pub" }) Assert.Equal(mine, Done("keys", "show", name).Lines[0]);
        Refused("keys", "show", "stranger.pub");
        Assert.NotEqual(mine, Done("keys", "show", "./colonel.pub").Lines[0]);
    }

    [Fact]
    public void A_root_whose_public_file_is_of_another_key_is_not_named()
    {
        Stick();
        Done("keys", "new", "other");
        File.Copy(Path.Combine(Keys, "other.pub"), Path.Combine(_folder.Path, "stick", "staff.pub"), overwrite: true);
        Assert.Contains("is of another key", Refused("keys", "root", "stick/staff.pem", "--voice", "west"), StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_that_were_forged_or_are_of_another_process_or_kind_are_refused()
    {
        Stick();
        Done("keys", "root", "stick/staff.pem", "--voice", "west");
        Done("keys", "new", "colonel");
        Done("keys", "delegate", "colonel", "--by", "stick/staff.pem", "--voice", "west", "--out", "a.rasid");
        var text = File.ReadAllText(Path.Combine(_folder.Path, "a.rasid"));
        var digest = _folder.Run("verify").Output;
        _folder.Write("b.rasid", text.Replace("west", "east", StringComparison.Ordinal));
        Assert.Contains("forged or damaged", Refused("keys", "delegate", "b.rasid"), StringComparison.Ordinal);
        Assert.Contains("no statement of that kind", Refused("keys", "revoke", "a.rasid"), StringComparison.Ordinal);
        Done("keys", "delegate", "colonel", "--by", "stick/staff.pem", "--voice", "west", "--out", "c.rasid", "--pack", "demo");
        Assert.Contains("about demo", Refused("keys", "delegate", "c.rasid"), StringComparison.Ordinal);
        _folder.Write("d.rasid", new string('x', 100_000));
        Assert.Contains("no statement", Refused("keys", "delegate", "d.rasid"), StringComparison.Ordinal);
        Assert.Equal(digest, _folder.Run("verify").Output);
    }

    [Fact]
    public void A_wrong_passphrase_is_one_sentence()
    {
        Stick();
        _folder.Environment["RASID_PASSPHRASE"] = "another sentence";
        Assert.Contains("does not open it", Refused("keys", "root", "stick/staff.pem", "--voice", "west"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rasid.db")));
    }

    private void Stick()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "stick"));
        Done("keys", "new", "staff", "--root", "--out", "stick");
    }

    private RasidProcess.Outcome Done(params string[] args)
    {
        var run = _folder.Run(args);
        Assert.True(run.Code == 0, run.Error);
        return run;
    }

    private string Refused(params string[] args)
    {
        var run = _folder.Run(args);
        Assert.Equal((1, ""), (run.Code, run.Output.Length > 0 && args.Contains("--words") ? "" : run.Output));
        return run.Sentence;
    }
}
