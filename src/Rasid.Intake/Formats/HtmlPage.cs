using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Rasid.Intake.Formats;

/// <summary>The main text of a saved page, with its title, publisher and day. Loads nothing from anywhere.</summary>
internal static class HtmlPage
{
    // A page without an address of its own; relative links are dropped with the markup.
    private const string NoAddress = "http://page.invalid/";

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "LI", "UL", "OL", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "SECTION", "ARTICLE", "TR", "TABLE", "FIGURE", "FIGCAPTION", "HEADER", "FOOTER", "PRE",
    };

    /// <summary>The report of a page, its boilerplate not yet set apart.</summary>
    public static IntakeResult Read(string html, string file)
    {
        var article = new Reader(NoAddress, html) { ContinueIfNotReadable = true }.GetArticle();
        var text = article.Completed ? Lines(article.Content) : "";
        if (text.Length == 0) return new IntakeFault(IntakeFaultKind.NoMainText, file, 0, 0, "", null);
        DateOnly? published = article.PublicationDate is { } time ? DateOnly.FromDateTime(time) : null;
        return new IncomingReport(file, 0, null, text, Filled(article.Title), Filled(article.SiteName), published, Address(html), []);
    }

    /// <summary>One line a block, white space made one; blank lines between paragraphs are not kept.</summary>
    private static string Lines(string content)
    {
        var text = new StringBuilder();
        if (new HtmlParser().ParseDocument(content).Body is { } body) Append(body, text);
        var lines = text.ToString().Split('\n').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join("\n\n", lines.Where(l => l.Length > 0));
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data.Replace('\n', ' ').Replace('\r', ' '));
            else if (child is IElement element)
            {
                var breaks = element.TagName is "BR" || Blocks.Contains(element.TagName);
                if (breaks) text.Append('\n');
                Append(element, text);
                if (breaks) text.Append('\n');
            }
        }
    }

    private static string? Address(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var link = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? page.QuerySelector("meta[property='og:url']")?.GetAttribute("content");
        return link is { Length: > 0 } && link.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? link : null;
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
