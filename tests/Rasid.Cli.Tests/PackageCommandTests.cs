namespace Rasid.Cli.Tests;

/// <summary><c>rasid package</c> as two sites use it.</summary>
public sealed class PackageCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public PackageCommandTests()
    {
        _folder.Write("a.txt", "اجتمع الوفدان في سرت يوم الأحد لبحث فتح الطريق الساحلي.");
        Done("read", "a.txt", "--publisher", "وكالة الرمال");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_goes_to_another_site_on_a_stick_and_has_the_same_digest_there()
    {
        var made = Done("package", "export", "one.rasid", "--for", "public", "--texts");
        Assert.Matches("^[0-9a-f]{64}$", made.Lines[0]);
        Assert.Contains("is not signed", made.Error, StringComparison.Ordinal);
        var taken = Done("package", "import", "one.rasid", "--record", "other.db");
        Assert.Equal(Done("verify").Output, taken.Output);
        Assert.Equal(taken.Output, Done("verify", "--record", "other.db").Output);
        Assert.Equal(Done("timeline").Output, Done("timeline", "--record", "other.db").Output);
        Assert.StartsWith("0 entries are new", Done("package", "import", "one.rasid", "--record", "other.db").Error, StringComparison.Ordinal);
        Assert.Contains("is there already", Refused("package", "export", "one.rasid", "--for", "public"), StringComparison.Ordinal);
    }

    [Fact]
    public void Since_takes_a_package_a_digest_and_a_day()
    {
        Done("package", "export", "one.rasid", "--for", "public");
        var digest = Done("verify").Output.Trim();
        _folder.Write("b.txt", "عقدت اللجنة جلسة في غدامس.");
        Done("read", "b.txt");
        foreach (var since in new[] { "one.rasid", digest })
            Assert.StartsWith("2 entries", Done("package", "export", $"{Guid.NewGuid():N}.rasid", "--for", "public", "--since", since).Error, StringComparison.Ordinal);
        Assert.StartsWith("0 entries", Done("package", "export", "none.rasid", "--for", "public", "--since", "2999-01-01").Error, StringComparison.Ordinal);
        Assert.Contains("never had the digest", Refused("package", "export", "x.rasid", "--for", "public", "--since", new string('0', 64)), StringComparison.Ordinal);
        Done("package", "export", "two.rasid", "--for", "public", "--since", "one.rasid");
        Assert.Contains("ask for a package from the beginning", Refused("package", "import", "two.rasid", "--record", "other.db"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "it was cut, copy it once more")]
    [InlineData("ar", "قُطعت")]
    public void A_package_that_was_cut_is_one_sentence_in_the_users_language(string language, string words)
    {
        Done("package", "export", "one.rasid", "--for", "public");
        var bytes = File.ReadAllBytes(Path.Combine(_folder.Path, "one.rasid"));
        _folder.Write("cut.rasid", bytes[..(bytes.Length * 2 / 3)]);
        Assert.Contains(words, Refused("package", "import", "cut.rasid", "--record", "other.db", "--lang", language), StringComparison.Ordinal);
        Assert.Contains("cut.rasid", Refused("package", "show", "cut.rasid", "--lang", language), StringComparison.Ordinal);
        _folder.Write("text.rasid", "not a package");
        Assert.Contains("text.rasid", Refused("package", "import", "text.rasid", "--lang", language), StringComparison.Ordinal);
        Refused("package", "import", "absent.rasid", "--record", "never.db");
        Assert.False(File.Exists(Path.Combine(_folder.Path, "never.db")));
    }

    [Fact]
    public void Names_are_only_text_whatever_they_hold()
    {
        _folder.Environment["RASID_PASSPHRASE"] = "an invented sentence";
        Done("site", "--name", "../../etc/<script>alert(1)</script>\u202Eb", "--voice", "west");
        Done("keys", "new", "colonel");
        Done("site", "--key", "colonel");
        Done("package", "export", "one.rasid", "--for", "public");
        var shown = Done("package", "show", "one.rasid");
        Assert.Contains("../../etc/<script>alert(1)</script>\uFFFDb", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', shown.Output);
        Assert.Contains(shown.Lines, l => l.StartsWith("The package is signed with the key", StringComparison.Ordinal));
        Done("package", "import", "one.rasid", "--record", "other.db");
        Assert.Empty(Directory.GetDirectories(_folder.Path));
    }

    [Fact]
    public void A_disk_without_room_is_one_sentence_and_nothing_is_half_taken_in()
    {
        _folder.Write("b.jsonl", string.Join('\n', Enumerable.Range(0, 300).Select(i => $$"""{"id":"{{i}}","text":"عقدت اللجنة جلسة في غدامس رقم {{Guid.NewGuid()}} {{Guid.NewGuid()}}."}""")));
        Done("read", "b.jsonl");
        Done("package", "export", "one.rasid", "--for", "public", "--texts");
        var run = _folder.RunWithDisk("disk", 1024, "package", "import", "one.rasid", "--record", "disk/other.db");
        Assert.Equal(1, run.Code);
        Assert.Contains("there is no room left", run.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.Split('\n'), l => l.Length == 64);
        Assert.Contains("no room", _folder.RunWithDisk("disk", 4, "package", "export", "disk/x.rasid", "--for", "public", "--record", "rasid.db").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_audience_is_a_word_and_no_path() => Assert.Equal(2, _folder.Run("package", "export", "x.rasid", "--for", "../public").Code);

    private RasidProcess.Outcome Done(params string[] args)
    {
        var run = _folder.Run(args);
        Assert.True(run.Code == 0, run.Error);
        return run;
    }

    private string Refused(params string[] args)
    {
        var run = _folder.Run(args);
        Assert.Equal((1, ""), (run.Code, run.Output));
        return run.Sentence;
    }
}
