namespace Rasid.Packs.Tests;

/// <summary>One broken pack each: the fault is named with file and line, and nothing is half-loaded.</summary>
public sealed class HostilePackTests : IDisposable
{
    private readonly PackFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_wrong_column_is_named_with_those_that_there_are()
    {
        _folder.Actors("id\tkind\tcode\tname_en\tsource\tnmae_ar", "guard\tbody\tVAL\tGuard\tinvented\tحرس الجسر");
        Assert.Equal(["RSD3115 pack/actors.tsv:1", "RSD3116 pack/actors.tsv:1"], _folder.Places());
        Assert.Contains("name_ar", _folder.Read().Faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_stands_twice_is_a_fault()
    {
        _folder.Actors("id\tid\tkind\tcode\tname_en\tsource\tname_ar", "guard\tguard\tbody\tVAL\tGuard\tinvented\tحرس الجسر");
        Assert.Equal(["RSD3117 pack/actors.tsv:1"], _folder.Places());
    }

    [Fact]
    public void A_table_that_nobody_reads_is_a_fault()
    {
        _folder.Write("actor.tsv", "id\tname_ar\n");
        Assert.Equal(["RSD3124 pack/actor.tsv:0"], _folder.Places());
    }

    [Fact]
    public void A_table_without_a_header_is_a_fault()
    {
        _folder.Write("actors.tsv", "# nothing but a remark\n\n");
        Assert.Equal(["RSD1001 pack/actors.tsv:0"], _folder.Places());
    }

    [Fact]
    public void Every_row_with_a_cell_too_many_is_named()
    {
        _folder.Guard("a\tbody\tVAL\tA\tinvented\tلجنة\textra", "b\tbody\tVAL\tB\tinvented\tهيئة\textra");
        Assert.Equal(["RSD1002 pack/actors.tsv:2", "RSD1002 pack/actors.tsv:3"], _folder.Places());
    }

    [Fact]
    public void An_unknown_id_is_named_at_each_row_that_uses_it()
    {
        _folder.Guard("guard\tbody\tVAL\tGuard\tinvented\tحرس الجسر");
        _folder.Write("names.tsv", "actor\tlang\tkind\tsource\tform\nnobody\tar\tfull\tinvented\tلا أحد\nguard\tar\tfull\tinvented\tالحرس\nnoone\tar\tfull\tinvented\tلا أحد آخر\n");
        _folder.Write("members.tsv", "body\tperson\tsource\nguard\tnobody\tinvented\n");
        _folder.Write("holders.tsv", "office\tperson\tsource\nhead:none\tguard\tinvented\n");
        Assert.Equal(
            ["RSD3102 pack/names.tsv:2", "RSD3102 pack/names.tsv:4", "RSD3125 pack/holders.tsv:2", "RSD3126 pack/holders.tsv:2", "RSD3102 pack/members.tsv:2"],
            _folder.Places());
    }

    [Fact]
    public void A_table_that_cannot_be_read_makes_no_false_faults_elsewhere()
    {
        _folder.Actors("id\tkind", "guard\tbody");
        _folder.Write("names.tsv", "actor\tlang\tkind\tsource\tform\nguard\tar\tfull\tinvented\tالحرس\n");
        Assert.All(_folder.Read().Faults, f => Assert.Equal("pack/actors.tsv", f.File));
    }

    [Fact]
    public void A_circle_of_parents_is_told_once_with_its_members()
    {
        const string Row = "\tbody\tVAL\t\t\t\t";
        _folder.Actors("id\tkind\tcode\tfrom\tto\tdied\tparent\tname_en\tsource\tname_ar", $"a{Row}b\tA\tinvented\tلجنة الجسر", $"b{Row}c\tB\tinvented\tلجنة النهر", $"c{Row}a\tC\tinvented\tلجنة التل", $"d{Row}a\tD\tinvented\tلجنة البحر", $"e{Row}e\tE\tinvented\tلجنة السد");
        Assert.Equal(["RSD3120 pack/actors.tsv:2", "RSD3120 pack/actors.tsv:6"], _folder.Places());
        Assert.Contains("a → b → c → a", _folder.Read().Faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_that_is_not_there_is_a_fault()
    {
        _folder.Actors("id\tkind\tcode\tparent\tname_en\tsource\tname_ar", "a\tbody\tVAL\tnobody\tA\tinvented\tلجنة الجسر");
        Assert.Equal(["RSD3102 pack/actors.tsv:2"], _folder.Places());
    }

    [Theory]
    [InlineData("nowhere", "RSD3102")]
    [InlineData("valand", "RSD3125")]
    public void A_seat_that_is_no_place_is_a_fault(string seat, string code)
    {
        _folder.Actors("id\tkind\tcode\tseat\tname_en\tsource\tname_ar", $"a\tbody\tVAL\t{seat}\tA\tinvented\tلجنة الجسر");
        Assert.Equal([$"{code} pack/actors.tsv:2"], _folder.Places());
    }

    [Theory]
    [InlineData("nisba", "", 1)]
    [InlineData("metonym", "", 1)]
    [InlineData("surname", "", 1)]
    [InlineData("surname", "full", 0)]
    [InlineData("full", "quoted", 1)]
    public void A_form_that_folds_to_two_actors_needs_a_rule_to_tell_them_apart(string kind, string need, int faults)
    {
        _folder.Guard("a\tperson\tVAL\tA\tinvented\tزيد البحري", "b\tperson\tVAL\tB\tinvented\tسعد البحري");
        _folder.Write("names.tsv", $"actor\tlang\tkind\tneed\tsource\tform\na\tar\t{kind}\t{need}\tinvented\tأحمر\nb\tar\t{kind}\t{need}\tinvented\tاحمر\n");
        Assert.Equal(Enumerable.Repeat("RSD3106 pack/names.tsv:3", faults), _folder.Places());
    }

    [Fact]
    public void A_form_of_two_uses_is_no_fault()
    {
        _folder.Guard("a\tperson\tVAL\tA\tinvented\tزيد البحري", "b\tperson\tVAL\tB\tinvented\tسعد البحري");
        _folder.Write("names.tsv", "actor\tlang\tkind\tneed\tsource\tform\na\tar\tnisba\t\tinvented\tأحمر\nb\tar\tsurname\tcontext\tinvented\tأحمر\n");
        Assert.Empty(_folder.Places());
    }

    [Fact]
    public void A_cell_of_ten_megabytes_is_named_and_not_printed()
    {
        _folder.Guard($"guard\tbody\tVAL\t{new string('x', 10 << 20)}\tinvented\tحرس الجسر");
        var fault = Assert.Single(_folder.Read().Faults);
        Assert.Equal(("RSD3119", "pack/actors.tsv", 2), (fault.Code, fault.File, fault.Line));
        Assert.InRange(fault.Message.Length, 1, 200);
    }

    [Fact]
    public void What_a_fault_quotes_is_cut()
    {
        _folder.Guard($"guard\tbody\t{new string('Z', 4000)}\tGuard\tinvented\tحرس الجسر");
        Assert.InRange(Assert.Single(_folder.Read().Faults).Message.Length, 1, 400);
    }

    [Theory]
    [InlineData("91", "10", "RSD3118")]
    [InlineData("-90.5", "10", "RSD3118")]
    [InlineData("12", "181", "RSD3118")]
    [InlineData("12", "", "RSD3118")]
    [InlineData("", "12", "RSD3118")]
    [InlineData("12,5", "10", "RSD3118")]
    [InlineData("NaN", "10", "RSD3118")]
    [InlineData("1e1", "10", "RSD3118")]
    public void A_coordinate_off_the_globe_is_a_fault(string lat, string lon, string code)
    {
        _folder.Write("places.tsv", $"id\tkind\tcode\tlat\tlon\tname_en\tsource\tname_ar\nbridge\tbridge\tVAL\t{lat}\t{lon}\tBridge\tinvented\tجسر النهر\n");
        Assert.Equal([$"{code} pack/places.tsv:2"], _folder.Places());
    }

    [Theory]
    [InlineData("Guard")]
    [InlineData("حرس")]
    [InlineData("a b")]
    public void An_id_of_other_letters_is_a_fault(string id)
    {
        _folder.Guard($"{id}\tbody\tVAL\tGuard\tinvented\tحرس الجسر");
        Assert.Equal(["RSD3123 pack/actors.tsv:2"], _folder.Places());
    }

    [Theory]
    [InlineData("guard\tbody\tVAL\tGuard \tinvented\tحرس الجسر", "RSD3122")]
    [InlineData("guard\tbody\tVAL\tGu\u0007ard\tinvented\tحرس الجسر", "RSD3121")]
    [InlineData("guard\tbody\tVAL\tGuard\tinvented\t؟…", "RSD3130")]
    [InlineData("guard\t1\tVAL\tGuard\tinvented\tحرس الجسر", "RSD1004")]
    [InlineData("guard\tbody\tVAL\t\tinvented\tحرس الجسر", "RSD1003")]
    [InlineData("guard\tbody\tVAL\tGuard\t\tحرس الجسر", "RSD3104")]
    public void A_cell_that_cannot_be_meant_is_a_fault(string row, string code)
    {
        _folder.Guard(row);
        Assert.Equal([$"{code} pack/actors.tsv:2"], _folder.Places());
    }

    [Fact]
    public void Every_fault_of_one_row_is_listed()
    {
        _folder.Actors("id\tkind\tcode\tsector\tside\tfrom\tname_en\tsource\tname_ar", "Guard\tteam\tZZZ\tARMY\tnorth\t2001-13\t\t\tحرس الجسر");
        Assert.Equal(["RSD1003", "RSD1004", "RSD1004", "RSD3104", "RSD3107", "RSD3108", "RSD3109", "RSD3123"], _folder.Read().Faults.Select(f => f.Code));
    }

    [Fact]
    public void A_row_that_ends_before_it_begins_is_a_fault()
    {
        _folder.Actors("id\tkind\tcode\tfrom\tto\tname_en\tsource\tname_ar", "a\tbody\tVAL\t2005\t2004-12\tA\tinvented\tلجنة الجسر");
        Assert.Equal(["RSD3111 pack/actors.tsv:2"], _folder.Places());
    }

    [Fact]
    public void Marks_of_other_editors_are_passed_over_and_told()
    {
        _folder.Write("states.tsv", "\uFEFF" + PackFolder.States.Replace("\n", "\r\n", StringComparison.Ordinal));
        var reading = _folder.Read();
        Assert.NotNull(reading.Pack?.Find("valand"));
        Assert.Equal(["RSD3190 pack/states.tsv:1", "RSD3191 pack/states.tsv:1"], reading.Remarks.Select(PackFolder.Place));
        _folder.Write("states.tsv", PackFolder.States);
        Assert.Equal(_folder.Read().Pack!.Digest, reading.Pack!.Digest);
    }

    [Fact]
    public void Yaml_that_is_nested_without_end_is_refused_before_it_exhausts_the_stack()
    {
        _folder.Write("pack.yaml", new string('[', 200_000));
        Assert.Equal("RSD3112", Assert.Single(_folder.Read().Faults).Code);
    }

    [Fact]
    public void A_name_of_a_thousand_actors_is_told_in_time()
    {
        _folder.Guard([.. Enumerable.Range(0, 3000).Select(i => $"a{i}\tbody\tVAL\tA\tinvented\tلجنة الجسر")]);
        Assert.Equal(2999, _folder.Read().Faults.Count);
    }
}
