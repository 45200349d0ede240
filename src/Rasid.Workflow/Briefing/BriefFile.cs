using System.Text;
using Rasid.Office;

namespace Rasid.Workflow;

/// <summary>Writes a briefing as a file that stands by itself; the same briefing gives the same bytes.</summary>
public static class BriefFile
{
    /// <summary>As one HTML file that loads nothing.</summary>
    public static byte[] Html(Brief brief) => new UTF8Encoding(false).GetBytes(BriefHtml.Of(brief));

    /// <summary>As DOCX with footnotes.</summary>
    public static byte[] Docx(Brief brief)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(stream, BriefDocument.Of(brief));
        return stream.ToArray();
    }
}
