using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Rasid.Office.Tests;

public sealed class DocxTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_document_is_what_the_schemas_of_office_say(bool isRightToLeft)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(isRightToLeft)), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Assert.Equal(Write(true), Write(true));

    [Fact]
    public void An_arabic_document_runs_from_right_to_left_in_its_section_its_styles_and_its_runs()
    {
        var bytes = Write(true);
        var body = Part(bytes, "word/document.xml");
        Assert.Contains("<w:bidi/><w:rtlGutter/></w:sectPr>", body, StringComparison.Ordinal);
        Assert.Contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">اجتماع </w:t>", body, StringComparison.Ordinal);
        Assert.Contains("<w:r><w:t xml:space=\"preserve\">\u200E15–16\u200E</w:t>", body, StringComparison.Ordinal);
        Assert.Contains("<w:pPrDefault><w:pPr><w:bidi/>", Part(bytes, "word/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("w:bidi=\"ar-LY\"", Part(bytes, "word/settings.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("bidi/", Part(Write(false), "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:pStyle w:val=\"FootnoteText\"/><w:bidi/>", Part(Write(false), "word/footnotes.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_are_footnotes()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(true)), false);
        var notes = document.MainDocumentPart!.FootnotesPart!.Footnotes!;
        Assert.Equal(" الشاهد & <words>", notes.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>().Single(f => f.Id!.Value == 1).InnerText);
        Assert.Contains("<w:footnoteReference w:id=\"1\"/>", Part(Write(true), "word/document.xml"), StringComparison.Ordinal);
    }

    private static string Part(byte[] document, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using var part = new StreamReader(zip.GetEntry(name)!.Open());
        return part.ReadToEnd();
    }

    private static byte[] Write(bool isRightToLeft)
    {
        using var stream = new MemoryStream();
        var blocks = Enum.GetValues<TextStyle>().Select(s => new TextBlock(
            s, [new TextPiece("اجتماع ", isRightToLeft, IsStrong: s == TextStyle.Paragraph), new TextPiece("15–16", false), new TextPiece("", false, Footnote: 1)]));
        DocxWriter.Write(stream, new TextDocument("عنوان & <title>", isRightToLeft, [.. blocks], [[new TextBlock(TextStyle.Note, [new TextPiece("الشاهد & <words>", isRightToLeft)]), new TextBlock(TextStyle.Note, []) { IsRightToLeft = !isRightToLeft }]]));
        return stream.ToArray();
    }
}
