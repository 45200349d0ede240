using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>A briefing as one HTML file: no script, nothing that is loaded, made to be printed on A4.</summary>
internal static class BriefHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root{color-scheme:light}
        @page{size:A4;margin:18mm 17mm 20mm;@bottom-center{content:counter(page);font:9pt "IBM Plex Sans Arabic","Noto Sans Arabic","Segoe UI",Arial,sans-serif;color:#555}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:2rem 1.25rem;max-width:46rem;font:1rem/1.65 "IBM Plex Sans Arabic","Noto Sans Arabic","Segoe UI",Tahoma,Arial,sans-serif;color:#1a1a1a;background:#fff}
        h1{margin:0;font-size:1.7rem;line-height:1.25;color:#1f4e5f}
        .period{margin:.1rem 0 .4rem;font-size:1.15rem;color:#444}
        .remark{margin:.4rem 0;color:#555;font-size:.9rem}
        h2{margin:1.5rem 0 .4rem;padding-block:.4rem .15rem;border-block-end:1px solid #c9d3d6;font-size:1.25rem;color:#1f4e5f;break-after:avoid}
        h3{margin:.8rem 0 .2rem;padding-block-start:.3rem;font-size:1rem;break-after:avoid}
        ul{margin:.2rem 0;padding-inline-start:1.2rem}
        li{margin:.3rem 0;break-inside:avoid}
        .day{font-weight:600}
        sup{line-height:0;font-size:.72em}
        sup{padding-inline-start:.15em}
        sup a{color:#1f4e5f;text-decoration:none}
        .notes{margin-block-start:2.2rem;font-size:.85rem;line-height:1.5}
        .notes li{margin:.35rem 0;padding-inline-start:.2rem}
        .notes q{display:block;quotes:none;font-family:"Noto Naskh Arabic","Noto Serif",Georgia,"Times New Roman",serif;font-size:1.06em}
        .notes .cited{color:#555}
        .id{white-space:nowrap}
        .digest{margin-block-start:2rem;padding-block-start:.5rem;border-block-start:1px solid #c9d3d6;font:.72rem ui-monospace,"Courier New",monospace;overflow-wrap:anywhere}
        @media print{body{padding:0;max-width:none;font-size:10.5pt}sup a,a{color:inherit}}
        """;

    public static string Of(Brief brief)
    {
        var (code, direction) = brief.Language == Language.Arabic ? ("ar", "rtl") : ("en", "ltr");
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html>\n<html lang=\"{code}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Escaped($"{brief.Title} – {brief.Period}")).Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n");
        Block(html, "h1", "", brief.Title, brief.Language);
        Block(html, "p", "period", brief.Period, brief.Language);
        Block(html, "p", "remark", brief.Summary, brief.Language);
        foreach (var section in brief.Sections) Section(html, section, brief.Language);
        if (brief.Notes.Count > 0) Notes(html, brief);
        html.Append("<p class=\"digest\" dir=\"ltr\">").Append(Escaped(brief.DigestLine)).Append("</p>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Section(StringBuilder html, BriefSection section, Language language)
    {
        html.Append($"<section id=\"{section.Key}\">\n");
        Block(html, "h2", "", section.Title, language);
        foreach (var group in section.Groups)
        {
            if (group.Title.Length > 0) Block(html, "h3", "", group.Title, language);
            Items(html, group.Items, language);
        }
        foreach (var remark in section.Remarks) Block(html, "p", "remark", remark, language);
        html.Append("</section>\n");
    }

    private static void Items(StringBuilder html, IReadOnlyList<BriefItem> items, Language language)
    {
        html.Append("<ul>\n");
        foreach (var item in items)
        {
            html.Append("<li>");
            if (item.Day.Length > 0)
            {
                html.Append("<span class=\"day\">");
                Words(html, item.Day, language);
                html.Append("</span>");
                Words(html, BriefWords.Of("day", language), language);
            }
            Words(html, item.Text, language);
            if (item.Notes.Count > 0)
                html.Append("<sup>").AppendJoin(BriefWords.Of("refs.between", language), item.Notes.Select(n => $"<a id=\"ref{n}\" href=\"#note{n}\">{n}</a>")).Append("</sup>");
            if (item.Parts.Count > 0)
            {
                html.Append('\n');
                Items(html, item.Parts, language);
            }
            html.Append("</li>\n");
        }
        html.Append("</ul>\n");
    }

    private static void Notes(StringBuilder html, Brief brief)
    {
        html.Append("<section class=\"notes\" id=\"notes\">\n");
        Block(html, "h2", "", BriefWords.Of("notes", brief.Language), brief.Language);
        html.Append("<ol>\n");
        foreach (var note in brief.Notes)
        {
            html.Append($"<li id=\"note{note.Number}\">");
            if (note.SameAs is { } same)
            {
                html.Append($"<a href=\"#note{same}\">");
                Words(html, BriefWords.Of("note.same", brief.Language, same), brief.Language);
                html.Append("</a>");
            }
            else
            {
                html.Append("<span class=\"cited\">").AppendJoin(BriefWords.Of("note.between", brief.Language), note.Cited.Select(c => $"<bdi{(RecordId.TryParse(c, out _) ? " class=\"id\"" : "")}>{Escaped(c)}</bdi>")).Append("</span>");
            }
            html.Append($" <a href=\"#ref{note.Number}\" aria-label=\"{note.Number}\">↑</a>");
            if (note.SameAs is null) html.Append("<q dir=\"auto\">").Append(Escaped(note.Quoted)).Append("</q>");
            html.Append("</li>\n");
        }
        html.Append("</ol>\n</section>\n");
    }

    private static void Block(StringBuilder html, string tag, string kind, string text, Language language)
    {
        html.Append('<').Append(tag).Append(kind.Length > 0 ? $" class=\"{kind}\"" : "").Append('>');
        Words(html, text, language);
        html.Append("</").Append(tag).Append(">\n");
    }

    // What runs against the language is set apart, so that a date or a Latin name stays whole.
    private static void Words(StringBuilder html, string text, Language language)
    {
        foreach (var run in Runs.Of(text, language))
        {
            if (run.Tag.Length == 0) html.Append(Escaped(run.Text));
            else html.Append(run.Tag == "ar" ? "<bdi lang=\"ar\" dir=\"rtl\">" : "<bdi dir=\"ltr\">").Append(Escaped(run.Text)).Append("</bdi>");
        }
    }

    private static string Escaped(string text) => Encoder.Encode(text);
}
