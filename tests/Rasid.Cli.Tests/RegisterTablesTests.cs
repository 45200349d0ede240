namespace Rasid.Cli.Tests;

/// <summary>Registers as tables of a spreadsheet, and files of items, as people use them.</summary>
public sealed class RegisterTablesTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_incidents_that_sites_send_are_taken_once_exported_edited_and_imported()
    {
        var sample = Repository.At("samples", "registers", "incidents.csv");
        Assert.Contains("14 entered, 0 amended, 0 the same, 0 refused", Run(0, "register", "import", "incidents", sample).Error, StringComparison.Ordinal);
        Assert.Contains("0 entered, 0 amended, 14 the same, 0 refused", Run(0, "register", "import", "incidents", sample).Error, StringComparison.Ordinal);
        Run(0, "register", "export", "incidents", "out.csv");
        var exported = File.ReadAllText(Path.Combine(_folder.Path, "out.csv"));
        _folder.Write("edited.csv", exported.Replace(",4..6,", ",5..6,", StringComparison.Ordinal));
        Assert.Contains("say why", Run(1, "register", "import", "incidents", "edited.csv", "--as", "east").Output, StringComparison.OrdinalIgnoreCase);
        var edited = Run(0, "register", "import", "incidents", "edited.csv", "--as", "east", "--because", "counted again");
        Assert.Contains("0 entered, 1 amended, 13 the same, 0 refused", edited.Error, StringComparison.Ordinal);
        Assert.Contains("changes in Rounds or sorties", edited.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_rows_are_told_in_the_users_language_and_given_back_to_be_mended()
    {
        _folder.Write("rows.csv", "ref,voice,kind,date,place\nA-1,west,shelling,2026-10-05,sirte\nA-2,west,shelling,5/10/2026,\"33R VQ 607\"\n");
        var refused = Run(1, "--lang", "ar", "register", "import", "incidents", "rows.csv", "--refused", "back.csv");
        Assert.Contains("الصف 3: التاريخ", refused.Output, StringComparison.Ordinal);
        Assert.Contains("أُدخلت 1", refused.Error, StringComparison.Ordinal);
        var back = File.ReadAllText(Path.Combine(_folder.Path, "back.csv"));
        Assert.DoesNotContain("A-1", back, StringComparison.Ordinal);
        _folder.Write("back.csv", back.Replace("5/10/2026", "2026-10-05", StringComparison.Ordinal).Replace(",33R VQ 607", ",sirte", StringComparison.Ordinal));
        Assert.Contains("1 entered", Run(0, "register", "import", "incidents", "back.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_of_items_is_taken_from_a_table_of_its_own_and_told_by_row()
    {
        Run(0, "register", "import", "incidents", Repository.At("samples", "registers", "incidents.csv"));
        _folder.Write("words.csv", "register,ref,voice,word,field,value,day,reason\nincidents,S-INC-01,east,confirm,place,,2026-10-04,\nincidents,S-INC-99,east,confirm,,,2026-10-04,\n");
        var taken = Run(1, "register", "import", "--words", "words.csv", "--refused", "back.csv");
        Assert.Contains("1 said, 0 the same, 1 refused", taken.Error, StringComparison.Ordinal);
        Assert.Contains("row 3: Own number: no item of", taken.Output, StringComparison.Ordinal);
        Assert.Contains("S-INC-99", File.ReadAllText(Path.Combine(_folder.Path, "back.csv")), StringComparison.Ordinal);
        Assert.Contains("قُيِّد 0 وبقي 1 كما هو ورُفض 1", Run(1, "--lang", "ar", "register", "import", "--words", "words.csv").Error, StringComparison.Ordinal);
        Assert.Contains("--words", Run(2, "register", "import", "incidents").Error, StringComparison.Ordinal);
        Assert.Contains("--words", Run(2, "register", "import", "incidents", "--words", "words.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_written_without_a_record_and_only_as_a_table()
    {
        Run(0, "register", "template", "withdrawals", "empty.xlsx");
        Assert.True(new FileInfo(Path.Combine(_folder.Path, "empty.xlsx")).Length > 2000);
        Run(0, "register", "template", "withdrawals", "empty.csv");
        Assert.Contains("hosting-side", File.ReadAllText(Path.Combine(_folder.Path, "empty.csv")), StringComparison.Ordinal);
        Assert.Contains(".xlsx", Run(2, "register", "template", "withdrawals", "empty.pdf").Error, StringComparison.Ordinal);
        Assert.Contains("incidents, withdrawals", Run(2, "register", "template", "accidents", "a.csv").Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rasid.db")));
    }

    [Fact]
    public void A_file_of_an_item_comes_back_as_it_was_and_writes_over_nothing()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];
        Directory.CreateDirectory(Path.Combine(_folder.Path, "field"));
        _folder.Write(Path.Combine("field", "road.png"), picture);
        Run(0, "register", "enter", "incidents", "kind=shelling", "date=2026-10-05", "place=sirte", "files=field/road.png", "--ref", "P-1", "--as", "west");
        var id = Run(0, "register", "show", "incidents").Output.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries).First(w => w.StartsWith("i-", StringComparison.Ordinal));
        Assert.Contains("road.png (7 bytes, image/png)", Run(0, "register", "attachment", id).Output, StringComparison.Ordinal);
        Run(0, "register", "attachment", id, "road.png", "--to", "out.png");
        Assert.Equal(picture, File.ReadAllBytes(Path.Combine(_folder.Path, "out.png")));
        Assert.Contains("not written over", Run(1, "register", "attachment", id, "road.png", "--to", "out.png").Error, StringComparison.Ordinal);
        Assert.Contains("it names road.png", Run(1, "register", "attachment", id, "../road.png", "--to", "x.png").Error, StringComparison.Ordinal);
        Assert.Contains("--to", Run(2, "register", "attachment", id, "road.png").Error, StringComparison.Ordinal);
    }

    private RasidProcess.Outcome Run(int code, params string[] args)
    {
        var outcome = _folder.Run(args.Contains("--lang") ? args : ["--lang", "en", .. args]);
        Assert.True(outcome.Code == code, $"{string.Join(' ', args)}: {outcome.Code}\n{outcome.Output}\n{outcome.Error}");
        return outcome;
    }
}
