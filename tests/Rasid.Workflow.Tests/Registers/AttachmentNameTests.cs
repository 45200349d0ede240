namespace Rasid.Workflow.Tests.Registers;

/// <summary>Names of files come without folders and without what makes them look like others.</summary>
public sealed class AttachmentNameTests
{
    [Theory]
    [InlineData("photo.jpg", "photo.jpg")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\me\\كشف.xlsx", "كشف.xlsx")]
    [InlineData("a/b\\c.pdf", "c.pdf")]
    [InlineData("photo\u202Egpj.exe", "photogpj.exe")]
    [InlineData("a\0b\r\n.txt", "ab.txt")]
    [InlineData("file.txt:stream", "file.txt_stream")]
    [InlineData("a\uD800.txt", "a.txt")]
    [InlineData("...", "file")]
    [InlineData("folder/", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    public void A_name_is_kept_without_what_does_harm(string? given, string kept) => Assert.Equal(kept, AttachmentName.Of(given));

    [Fact]
    public void A_long_name_keeps_its_ending_and_no_half_of_a_letter()
    {
        var name = AttachmentName.Of(string.Concat(Enumerable.Repeat("😀", 200)) + ".jpeg");
        Assert.True(name.Length <= 120);
        Assert.EndsWith("….jpeg", name, StringComparison.Ordinal);
        Assert.DoesNotContain(name.EnumerateRunes(), r => r == System.Text.Rune.ReplacementChar);
    }

    [Theory]
    [InlineData("a.JPG", "image/jpeg")]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("a.html", "application/octet-stream")]
    [InlineData("a.svg", "application/octet-stream")]
    [InlineData("noending", "application/octet-stream")]
    public void A_type_is_told_by_the_name_and_never_one_that_can_run(string name, string type) => Assert.Equal(type, AttachmentName.TypeOf(name));
}
