using Rasid.Office;

namespace Rasid.Workflow;

/// <summary>Makes a text with footnotes of a briefing.</summary>
internal static class BriefDocument
{
    public static TextDocument Of(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var language = brief.Language;
        var blocks = new List<TextBlock>
        {
            new(TextStyle.Title, Pieces(brief.Title, language)),
            new(TextStyle.Subtitle, Pieces(brief.Period, language)),
            new(TextStyle.Remark, Pieces(brief.Summary, language)),
        };
        foreach (var section in brief.Sections)
        {
            blocks.Add(new TextBlock(TextStyle.Heading1, Pieces(section.Title, language)));
            foreach (var group in section.Groups)
            {
                if (group.Title.Length > 0) blocks.Add(new TextBlock(TextStyle.Heading2, Pieces(group.Title, language)));
                foreach (var item in group.Items)
                {
                    blocks.Add(new TextBlock(TextStyle.Item, Pieces(item, language)));
                    blocks.AddRange(item.Parts.Select(p => new TextBlock(TextStyle.Part, Pieces(p, language))));
                }
            }
            blocks.AddRange(section.Remarks.Select(r => new TextBlock(TextStyle.Remark, Pieces(r, language))));
        }
        blocks.Add(new TextBlock(TextStyle.Code, [new TextPiece(brief.DigestLine, false)]));
        return new TextDocument($"{brief.Title}، {brief.Period}", language == Language.Arabic, blocks, [.. brief.Notes.Select(n => (IReadOnlyList<TextBlock>)Note(n, language))]);
    }

    private static List<TextPiece> Pieces(BriefItem item, Language language)
    {
        var pieces = new List<TextPiece>();
        if (item.Day.Length > 0) pieces.AddRange(Pieces(item.Day + BriefWords.Of("day", language), language).Select(p => p with { IsStrong = true }));
        pieces.AddRange(Pieces(item.Text, language));
        for (var i = 0; i < item.Notes.Count; i++)
        {
            if (i > 0) pieces.Add(new TextPiece(" ", language == Language.Arabic));
            pieces.Add(new TextPiece("", false, Footnote: item.Notes[i]));
        }
        return pieces;
    }

    // The sentence in a paragraph of its own, which runs as it does; where it stands above it, a part after the other.
    private static List<TextBlock> Note(BriefNote note, Language language)
    {
        if (note.SameAs is { } same) return [new TextBlock(TextStyle.Note, Pieces(BriefWords.Of("note.same", language, same), language))];
        var cited = new List<TextPiece>();
        foreach (var part in note.Cited)
        {
            if (cited.Count > 0) cited.Add(new TextPiece(BriefWords.Of("note.between", language), language == Language.Arabic));
            cited.AddRange(Pieces(part, IsArabic(part) ? Language.Arabic : Language.English));
        }
        var isArabic = IsArabic(note.Quoted);
        return
        [
            new TextBlock(TextStyle.Note, cited),
            new TextBlock(TextStyle.Note, Pieces(note.Quoted.ReplaceLineEndings(" "), isArabic ? Language.Arabic : Language.English)) { IsRightToLeft = isArabic },
        ];
    }

    private static bool IsArabic(string text) => text.FirstOrDefault(char.IsLetter) is >= '\u0620' and <= '\u06D3';

    private static List<TextPiece> Pieces(string text, Language language) =>
        [.. Runs.Of(text, language).Select(r => new TextPiece(r.Text, language == Language.Arabic ? r.Tag.Length == 0 : r.Tag == "ar"))];
}
