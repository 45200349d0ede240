namespace Rasid.Packs.Tests;

public sealed class PackFaultTests : IDisposable
{
    private const string Header = "id: demo\nname_en: Demo\nname_ar: مثال\n";
    private const string States = "id\tcode\tname_en\tneed\tsource\tname_ar\nvaland\tVAL\tValand\t\tinvented\tفالاند\n";
    private const string Columns = "id\tkind\tcode\tsector\tside\tfrom\tto\tname_en\tneed\tunsure\tsource\tname_ar\n";

    private const string Offices = "id\thead\tportfolio\tof\tto\tsector\tname_en\tsource\tname_ar\npresident:valand\tpresident\t\tvaland\t\tGOV\tPresident of Valand\tinvented\tرئيس فالاند\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-pack").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void A_sound_pack_loads()
    {
        var reading = Read(("pack.yaml", Header), ("states.tsv", States), ("actors.tsv", Columns + "guard\tbody\tVAL\tMIL\twest\t\t\tGuard\t\t\tinvented\tحرس الجسر\n"));
        Assert.Empty(reading.Faults);
        Assert.Equal("Guard", reading.Pack?.Actors.Find("guard")?.NameEn);
    }

    [Fact]
    public void A_row_without_provenance_is_a_fault_with_its_line() =>
        AssertFault("RSD3104 ", ":2 ", ("actors.tsv", Columns + "guard\tbody\tVAL\tMIL\twest\t\t\tGuard\t\t\t\tحرس الجسر\n"));

    [Fact]
    public void A_name_of_nobody_is_a_fault() =>
        AssertFault("RSD3102 ", ":2 ", ("names.tsv", "actor\tlang\tkind\tneed\tsource\tform\nnobody\tar\tfull\t\tinvented\tلا أحد\n"));

    [Fact]
    public void An_id_that_stands_twice_is_a_fault() =>
        AssertFault("RSD3103 ", ":3 ", ("actors.tsv", Columns + "a\tbody\tVAL\t\tnone\t\t\tA\t\t\tinvented\tلجنة الجسر\na\tbody\tVAL\t\tnone\t\t\tB\t\t\tinvented\tلجنة النهر\n"));

    [Fact]
    public void Two_holders_of_one_office_on_one_day_are_a_fault() =>
        AssertFault(
            "RSD3105 ", ":3 ",
            ("actors.tsv", Columns + "p\tperson\tVAL\t\tnone\t\t\tP\t\t\tinvented\tزيد البحري\nq\tperson\tVAL\t\tnone\t\t\tQ\t\t\tinvented\tسعد الجبلي\n"),
            ("offices.tsv", Offices),
            ("holders.tsv", "office\tperson\tfrom\tto\tunsure\tsource\npresident:valand\tp\t2001-01-01\t2005-01-01\t\tinvented\npresident:valand\tq\t2004-01-01\t2008-01-01\t\tinvented\n"));

    [Fact]
    public void A_day_of_handing_over_is_no_fault()
    {
        var reading = Read(
            ("pack.yaml", Header), ("states.tsv", States),
            ("actors.tsv", Columns + "p\tperson\tVAL\t\tnone\t\t\tP\t\t\tinvented\tزيد البحري\nq\tperson\tVAL\t\tnone\t\t\tQ\t\t\tinvented\tسعد الجبلي\n"),
            ("offices.tsv", Offices),
            ("holders.tsv", "office\tperson\tfrom\tto\tunsure\tsource\npresident:valand\tp\t2001-01-01\t2005-01-01\t\tinvented\npresident:valand\tq\t2005-01-01\t\t\tinvented\n"));
        Assert.Empty(reading.Faults);
        Assert.Equal("p", reading.Pack?.Actors.HolderOf("president:valand", new DateOnly(2003, 1, 1))?.Holder.Id);
        Assert.Equal("q", reading.Pack?.Actors.HolderOf("president:valand", new DateOnly(2020, 1, 1))?.Holder.Id);
    }

    [Fact]
    public void One_form_of_two_actors_is_a_fault_unless_dates_tell_them_apart()
    {
        const string Body = "\tbody\tVAL\t\tnone\t";
        AssertFault("RSD3106 ", ":3 ", ("actors.tsv", Columns + "a" + Body + "\t\tA\t\t\tinvented\tلجنة الجسر\nb" + Body + "\t\tB\t\t\tinvented\tلجنه الجسر\n"));
        var reading = Read(("pack.yaml", Header), ("states.tsv", States), ("actors.tsv", Columns + "a" + Body + "1990\t1999\tA\t\t\tinvented\tلجنة الجسر\nb" + Body + "2001\t\tB\t\t\tinvented\tلجنة الجسر\n"));
        Assert.Empty(reading.Faults);
    }

    [Theory]
    [InlineData("2001-13", "RSD3107 ")]
    [InlineData("2001-02-30", "RSD3107 ")]
    [InlineData("last year", "RSD3107 ")]
    public void A_date_that_does_not_exist_is_a_fault(string date, string code) =>
        AssertFault(code, ":2 ", ("actors.tsv", Columns + $"guard\tbody\tVAL\tMIL\twest\t{date}\t\tGuard\t\t\tinvented\tحرس الجسر\n"));

    [Fact]
    public void An_unknown_code_sector_or_kind_is_a_fault()
    {
        AssertFault("RSD3108 ", ":2 ", ("actors.tsv", Columns + "g\tbody\tZZZ\tMIL\twest\t\t\tG\t\t\tinvented\tحرس الجسر\n"));
        AssertFault("RSD3109 ", ":2 ", ("actors.tsv", Columns + "g\tbody\tVAL\tARMY\twest\t\t\tG\t\t\tinvented\tحرس الجسر\n"));
        AssertFault("RSD1004 ", ":2 ", ("actors.tsv", Columns + "g\tteam\tVAL\tMIL\twest\t\t\tG\t\t\tinvented\tحرس الجسر\n"));
    }

    [Fact]
    public void Every_fault_is_listed_in_one_go_and_nothing_is_half_loaded()
    {
        var reading = Read(("pack.yaml", "id: demo\n"), ("states.tsv", States), ("actors.tsv", Columns + "a\tbody\tVAL\t\tnone\t\t\tA\t\t\t\tلجنة\nb\tbody\tVAL\tXXX\tnone\t\t\tB\t\t\tinvented\tهيئة\n"));
        Assert.Null(reading.Pack);
        Assert.Equal(["RSD3114", "RSD3114", "RSD3104", "RSD3109"], reading.Faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData("id: [broken", "RSD3112")]
    [InlineData("id: demo\nid: twice\nname_en: Demo\nname_ar: مثال\n", "RSD3112")]
    [InlineData("- a\n- b\n", "RSD3113")]
    [InlineData("", "RSD3113")]
    [InlineData("id: demo\nname_en: Demo\n", "RSD3114")]
    [InlineData("id: Demo Pack\nname_en: Demo\nname_ar: مثال\n", "RSD3123")]
    public void A_broken_head_is_a_fault(string yaml, string code) => Assert.Equal(code, Assert.Single(Read(("pack.yaml", yaml), ("states.tsv", States)).Faults).Code);

    [Fact]
    public void A_missing_folder_is_a_fault() =>
        Assert.Equal("RSD3100", Assert.Single(PackReader.Read([Path.Combine(_folder, "none")], Shipped.Language).Faults).Code);

    [Fact]
    public void A_file_that_is_not_utf8_is_a_fault()
    {
        File.WriteAllText(Path.Combine(_folder, "pack.yaml"), Header);
        File.WriteAllBytes(Path.Combine(_folder, "states.tsv"), [0x69, 0x64, 0x0A, 0xC7, 0xE1]);
        var fault = Assert.Single(PackReader.Read([_folder], Shipped.Language).Faults);
        Assert.Equal(("RSD3110", 2), (fault.Code, fault.Line));
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        var reading = Read(("pack.yaml", Header), ("states.tsv", "\uFEFF" + States.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Empty(reading.Faults);
        Assert.NotNull(reading.Pack?.Actors.Find("valand"));
    }

    private PackReading Read(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files) File.WriteAllText(Path.Combine(_folder, name), content);
        return PackReader.Read([_folder], Shipped.Language);
    }

    private void AssertFault(string code, string line, params (string Name, string Content)[] files)
    {
        var reading = Read([("pack.yaml", Header), ("states.tsv", States), .. files]);
        Assert.Null(reading.Pack);
        var fault = Assert.Single(reading.Faults).ToString();
        Assert.StartsWith(code, fault, StringComparison.Ordinal);
        Assert.Contains(line, fault, StringComparison.Ordinal);
    }
}
