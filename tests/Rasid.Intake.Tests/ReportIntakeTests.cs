using System.Text;

namespace Rasid.Intake.Tests;

public sealed class ReportIntakeTests : IDisposable
{
    private const string Sentence = "وقال المتحدث إن الأعضاء درسوا خطوات المرحلة التالية وحددوا موعدا للجلسة المقبلة في سرت.";

    private static readonly ReportIntake Intake = new(LanguageData.Finder);

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-intake-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_file_is_one_report_without_its_byte_order_mark()
    {
        var report = Read("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)]).Single().Report!;
        Assert.Equal(Sentence, report.Text);
        Assert.Null(report.GivenId);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_with_its_mark_is_read(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var report = Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]).Single().Report!;
        Assert.Equal(Sentence, report.Text);
    }

    [Fact]
    public void A_lone_surrogate_in_utf16_is_named_with_its_byte()
    {
        var fault = Read("a.txt", [0xFF, 0xFE, 0x27, 0x06, 0x00, 0xD8, 0x28, 0x06]).Single().Fault!;
        Assert.Equal((IntakeFaultKind.LoneSurrogate, 5L), (fault.Kind, fault.Position));
    }

    [Fact]
    public void Windows_1256_is_told_from_other_wrong_bytes()
    {
        byte[] arabic = [0xC7, 0xE1, 0xCC, 0xE1, 0xD3, 0xC9, 0x20, 0xC7, 0xE1, 0xC3, 0xE6, 0xE1, 0xEC];
        Assert.Equal((IntakeFaultKind.Windows1256, 1L), Kind(Read("a.txt", arabic)));
        Assert.Equal((IntakeFaultKind.NotUtf8, 4L), Kind(Read("b.txt", [.. "abc"u8, 0xFF, .. "def"u8])));
    }

    [Fact]
    public void A_binary_file_is_none_of_ours()
    {
        Assert.Equal(IntakeFaultKind.Binary, Kind(Read("a.txt", [.. "text"u8, 0, 1, 2])).Kind);
        Assert.Equal(IntakeFaultKind.Binary, Kind(Read("b.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void An_empty_file_is_a_fault(string content) => Assert.Equal(IntakeFaultKind.EmptyText, Kind(Read("a.txt", Encoding.UTF8.GetBytes(content))).Kind);

    [Fact]
    public void An_empty_file_of_lines_is_a_fault() => Assert.Equal(IntakeFaultKind.EmptyText, Kind(Read("a.jsonl", [])).Kind);

    [Fact]
    public void A_folder_is_walked_in_ordinal_order_and_unknown_kinds_are_passed_over()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "x"));
        foreach (var name in new[] { "b.txt", "x/a.txt", "B.html", "notes.docx" }) File.WriteAllText(Path.Combine(_folder, name), Sentence);
        var files = ReportIntake.Files(_folder, out var fault);
        Assert.Null(fault);
        Assert.Equal(["B.html", "b.txt", "x/a.txt"], files.Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/')));
    }

    [Fact]
    public void A_path_that_is_not_there_and_a_folder_without_reports_are_faults()
    {
        ReportIntake.Files(Path.Combine(_folder, "none"), out var missing);
        ReportIntake.Files(_folder, out var empty);
        Assert.Equal(IntakeFaultKind.NotFound, missing!.Kind);
        Assert.Equal(IntakeFaultKind.EmptyFolder, empty!.Kind);
    }

    [Fact]
    public void Lines_are_reports_and_bad_lines_keep_their_number()
    {
        var lines = Read("a.jsonl", Encoding.UTF8.GetBytes("""
            {"id":"1","text":"واحد"}

            {"id":"2"}
            {"id":"1","text":"مرة أخرى"}
            {broken
            {"id":"3","text":"ثلاثة","published":"2024-02-30"}
            {"id":"4","text":"أربعة","published":"2024-02-29","publisher":"P","title":"T","url":"https://example.org/4"}
            """));
        Assert.Equal(6, lines.Count);
        Assert.Equal("واحد", lines[0].Report!.Text);
        Assert.Equal((IntakeFaultKind.Missing, 3, "text", "2"), (lines[1].Fault!.Kind, lines[1].Fault!.Line, lines[1].Fault!.Subject, lines[1].Fault!.Id));
        Assert.Equal((IntakeFaultKind.DuplicateId, 4, 1L), (lines[2].Fault!.Kind, lines[2].Fault!.Line, lines[2].Fault!.Position));
        Assert.Equal((IntakeFaultKind.BrokenJson, 5), (lines[3].Fault!.Kind, lines[3].Fault!.Line));
        Assert.Equal((IntakeFaultKind.NoSuchDate, "2024-02-30"), (lines[4].Fault!.Kind, lines[4].Fault!.Subject));
        var last = lines[5].Report!;
        Assert.Equal((new DateOnly(2024, 2, 29), "P", "T", "https://example.org/4", 7), (last.Published, last.Publisher, last.Title, last.Url, last.Line));
    }

    [Fact]
    public void The_stamp_names_the_publisher_and_a_headline_is_the_title()
    {
        var stamped = Read("a.txt", Encoding.UTF8.GetBytes("بوابة الساحل: الأحد 7 مايو 2023 10:05 صباحا " + Sentence)).Single().Report!;
        Assert.Equal("بوابة الساحل", stamped.Publisher);
        var titled = Read("b.txt", Encoding.UTF8.GetBytes("لجنة المراقبة تعرض خطة لسحب المقاتلين\n\n" + Sentence)).Single().Report!;
        Assert.Equal("لجنة المراقبة تعرض خطة لسحب المقاتلين", titled.Title);
        Assert.Empty(titled.Boilerplate);
    }

    [Fact]
    public void A_page_gives_its_main_text_title_site_and_day()
    {
        var html = $"""
            <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>اتفاق جديد - شبكة الساحل</title>
            <meta property="og:title" content="اتفاق جديد في سرت"><meta property="og:site_name" content="شبكة الساحل">
            <meta property="article:published_time" content="2024-05-03T09:00:00Z"><link rel="canonical" href="https://example.org/a">
            </head><body><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>
            <article><h1>اتفاق جديد في سرت</h1>{string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>{i}. {Sentence} {Sentence}</p>"))}</article>
            <footer>روابط</footer></body></html>
            """;
        var report = Read("a.html", Encoding.UTF8.GetBytes(html)).Single().Report!;
        Assert.Contains("3. " + Sentence, report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("رياضة", report.Text, StringComparison.Ordinal);
        Assert.Equal(("شبكة الساحل", new DateOnly(2024, 5, 3), "https://example.org/a"), (report.Publisher, report.Published, report.Url));
        Assert.StartsWith("اتفاق جديد", report.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Pasted_text_is_a_report()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Sentence));
        Assert.Equal((Sentence, "-"), (Intake.ReadPasted(stream).Report!.Text, Intake.ReadPasted(new MemoryStream("x"u8.ToArray())).Report!.File));
    }

    private List<IntakeResult> Read(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return [.. Intake.ReadFile(path)];
    }

    private static (IntakeFaultKind Kind, long Position) Kind(List<IntakeResult> results) => (results.Single().Fault!.Kind, results.Single().Fault!.Position);
}
