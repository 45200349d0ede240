namespace Rasid.Cli.Tests;

public sealed class PackCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_packs_that_came_with_the_program_are_sound()
    {
        foreach (var args in new string[][] { [], ["demo"], ["world"] })
        {
            var run = _folder.Run(["pack", "check", .. args]);
            Assert.Equal((0, ""), (run.Code, run.Error));
            Assert.Contains(" is sound: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_new_pack_can_be_checked_filled_and_used()
    {
        Assert.Equal(0, _folder.Run("pack", "new", "mine").Code);
        var check = _folder.Run("pack", "check", "mine");
        Assert.Equal(1, check.Code);
        Assert.Equal("RSD3114 mine/pack.yaml:2 the field \"name_en\" is missing: add it", check.Lines[0]);
        Assert.Equal("mine: 2 faults; nothing of it is loaded until they are mended.", check.Lines[^1]);
        _folder.Write("mine/pack.yaml", "id: mine\nname_en: Mine\nname_ar: حزمتي\nbase: [world]\n");
        Assert.Equal(0, _folder.Run("pack", "check", "mine").Code);
        Assert.Equal(0, _folder.Run("--pack", "mine", "who", "فرنسا").Code);
    }

    [Fact]
    public void A_new_pack_overwrites_nothing()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "mine"));
        _folder.Write("mine/precious.txt", "x");
        var run = _folder.Run("pack", "new", "mine");
        Assert.Equal(1, run.Code);
        Assert.Equal("mine is there and not empty: name a new folder.", run.Sentence);
        Assert.Equal(2, _folder.Run("pack", "new", "My Pack").Code);
    }

    [Fact]
    public void Faults_are_named_in_either_language_with_code_file_line_and_what_to_do()
    {
        Broken();
        var english = _folder.Run("pack", "check", "bad/");
        Assert.Equal((1, ""), (english.Code, english.Error));
        Assert.Equal(
            [
                "RSD3104 bad/actors.tsv:2 the row does not say where it comes from: fill the column \"source\"",
                "RSD3107 bad/actors.tsv:2 \"soon\" is no date: write YYYY, YYYY-MM or YYYY-MM-DD",
                "RSD3102 bad/names.tsv:2 there is no actor \"nobody\": add it to actors.tsv, states.tsv or places.tsv",
                "bad/: 3 faults; nothing of it is loaded until they are mended.",
            ],
            english.Lines);
        var arabic = _folder.Run("pack", "check", "bad", "--lang", "ar");
        Assert.Equal("RSD3107 bad/actors.tsv:2 «soon» ليس تاريخاً: اكتب YYYY أو YYYY-MM أو YYYY-MM-DD", arabic.Lines[1]);
    }

    [Fact]
    public void A_broken_pack_stops_every_command_with_all_its_faults()
    {
        Broken();
        _folder.Write("a.txt", "نص قصير");
        foreach (var command in new string[][] { ["read", "a.txt"], ["code"], ["who", "فرنسا"] })
        {
            var run = _folder.Run(["--pack", "bad", .. command]);
            Assert.Equal((1, 3), (run.Code, run.ErrorLines.Length));
            Assert.Equal("", run.Output);
        }
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rasid.db")));
    }

    [Fact]
    public void A_pack_that_is_not_there_is_named()
    {
        var run = _folder.Run("pack", "check", "nowhere");
        Assert.Equal((1, "RSD3100 nowhere there is no such folder: check the path"), (run.Code, run.Lines[0]));
    }

    private void Broken()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "bad"));
        _folder.Write("bad/pack.yaml", "id: bad\nname_en: Bad\nname_ar: رديئة\nbase: [world]\n");
        _folder.Write("bad/actors.tsv", "id\tkind\tcode\tfrom\tname_en\tsource\tname_ar\nguard\tbody\tFRA\tsoon\tGuard\t\tحرس الجسر\n");
        _folder.Write("bad/names.tsv", "actor\tlang\tkind\tsource\tform\nnobody\tar\tfull\tinvented\tلا أحد\n");
    }
}
