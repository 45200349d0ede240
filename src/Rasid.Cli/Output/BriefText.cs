using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes a briefing or a draft as lines of text.</summary>
internal sealed class BriefText(Session session)
{
    public void Write(Brief brief)
    {
        Line(brief.Title);
        Line(brief.Period);
        Line(brief.Summary);
        foreach (var section in brief.Sections)
        {
            Line("");
            Line("# " + section.Title);
            foreach (var group in section.Groups)
            {
                if (group.Title.Length > 0) Line("## " + group.Title);
                foreach (var item in group.Items) Write(item, "- ");
            }
            foreach (var remark in section.Remarks) Line(remark);
        }
        if (brief.Notes.Count > 0) Line("");
        foreach (var note in brief.Notes) Line($"[{note.Number}] {string.Join(" · ", note.Cited)} {note.Quoted.ReplaceLineEndings(" ")}".TrimEnd());
        Line("");
        Line(brief.DigestLine);
    }

    private void Write(BriefItem item, string before)
    {
        Line($"{before}{(item.Day.Length > 0 ? item.Day + ": " : "")}{item.Text}{string.Concat(item.Notes.Select(n => $" [{n}]"))}");
        foreach (var part in item.Parts) Write(part, "  " + before);
    }

    private void Line(string text) => session.Output.WriteLine(session.Messages.IsArabic && Session.IsTerminal && text.Length > 0 ? Bidi.Isolate(text) : text);
}
