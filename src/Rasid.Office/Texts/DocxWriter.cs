using System.Globalization;
using System.Security;
using System.Text;

namespace Rasid.Office;

/// <summary>Writes a text as DOCX with real footnotes, headings, lists and page numbers; the same text gives the same bytes.</summary>
public static class DocxWriter
{
    private const char LeftToRightMark = '\u200E';

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="text">What.</param>
    public static void Write(Stream stream, TextDocument text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var zip = new FixedZip(stream);
        zip.Part("word/document.xml", Document(text));
        zip.Part("word/footnotes.xml", Footnotes(text));
        zip.Part("word/footer1.xml", DocxParts.Footer(text.IsRightToLeft));
        zip.Part("word/styles.xml", DocxParts.Styles(text.IsRightToLeft));
        zip.Part("word/numbering.xml", DocxParts.Numbering(text.IsRightToLeft));
        zip.Part("word/settings.xml", DocxParts.Settings(text.IsRightToLeft));
        zip.Part("word/_rels/document.xml.rels", DocxParts.DocumentRelations);
        zip.Part("docProps/core.xml", DocxParts.Properties(Escaped(text.Title), text.IsRightToLeft));
        zip.Part("_rels/.rels", DocxParts.Relations);
        zip.Part("[Content_Types].xml", DocxParts.Types);
    }

    private static string Document(TextDocument text)
    {
        var xml = new StringBuilder($"<w:document {DocxParts.Names}><w:body>");
        foreach (var block in text.Blocks)
        {
            Begin(xml, block, text);
            foreach (var piece in block.Pieces) Append(xml, piece, block.Style == TextStyle.Code);
            xml.Append("</w:p>");
        }
        xml.Append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:footnotePr><w:numFmt w:val=\"decimal\"/></w:footnotePr>")
            .Append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>");
        if (text.IsRightToLeft) xml.Append("<w:bidi/><w:rtlGutter/>");
        return xml.Append("</w:sectPr></w:body></w:document>").ToString();
    }

    private static string Footnotes(TextDocument text)
    {
        var xml = new StringBuilder($"<w:footnotes {DocxParts.Names}>")
            .Append("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
            .Append("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (var i = 0; i < text.Footnotes.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:footnote w:id=\"{i + 1}\">");
            var isFirst = true;
            foreach (var block in text.Footnotes[i])
            {
                Begin(xml, block, text);
                if (isFirst)
                {
                    xml.Append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
                    Append(xml, new TextPiece(" ", text.IsRightToLeft), false);
                }
                foreach (var piece in block.Pieces) Append(xml, piece, false);
                xml.Append("</w:p>");
                isFirst = false;
            }
            xml.Append("</w:footnote>");
        }
        return xml.Append("</w:footnotes>").ToString();
    }

    // The direction of the whole stands in the styles; a code runs from the left, and a quotation as its own words do.
    private static void Begin(StringBuilder xml, TextBlock block, TextDocument text)
    {
        xml.Append("<w:p><w:pPr><w:pStyle w:val=\"").Append(DocxParts.IdOf(block.Style)).Append("\"/>");
        var isRightToLeft = block.Style != TextStyle.Code && (block.IsRightToLeft ?? text.IsRightToLeft);
        if (isRightToLeft != text.IsRightToLeft) xml.Append(isRightToLeft ? "<w:bidi/>" : "<w:bidi w:val=\"0\"/>");
        xml.Append("</w:pPr>");
    }

    private static void Append(StringBuilder xml, TextPiece piece, bool isCode)
    {
        if (piece.Footnote > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{piece.Footnote}\"/></w:r>");
            return;
        }
        xml.Append("<w:r>");
        if (piece.IsStrong || piece.IsRightToLeft)
        {
            xml.Append("<w:rPr>");
            if (piece.IsStrong) xml.Append("<w:b/><w:bCs/>");
            if (piece.IsRightToLeft) xml.Append("<w:rtl/>");
            xml.Append("</w:rPr>");
        }
        xml.Append("<w:t xml:space=\"preserve\">").Append(Escaped(isCode ? piece.Text : Held(piece))).Append("</w:t></w:r>");
    }

    // Programs that look at letters alone would turn 15–16 round after an Arabic word: a mark that is not seen holds it.
    private static string Held(TextPiece piece) =>
        !piece.IsRightToLeft && piece.Text.Length > 1 && char.IsDigit(piece.Text[0]) && !piece.Text.All(char.IsDigit)
            ? $"{LeftToRightMark}{piece.Text}{LeftToRightMark}"
            : piece.Text;

    private static string Escaped(string text) => SecurityElement.Escape(XmlText.Clean(text));
}
