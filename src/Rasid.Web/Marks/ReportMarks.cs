using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Web.Pages;
using Rasid.Web.Wording;
using Rasid.Workflow;

namespace Rasid.Web.Marks;

/// <summary>The marks of a reading.</summary>
internal static class ReportMarks
{
    /// <summary>All marks of a report; triggers lead to the claims beside it.</summary>
    public static IReadOnlyList<Mark> Of(EvidenceReport report, PageFrame frame)
    {
        var marks = new List<Mark>();
        if (report.Reading is { } reading)
        {
            marks.AddRange(reading.Boilerplate.Select(b => new Mark(b, MarkKinds.Apart)));
            marks.AddRange(reading.Times.Select(t => Time(t, frame.Words)));
            marks.AddRange(reading.Mentions.Select(m => Name(m, frame)));
        }
        for (var i = 0; i < report.Claims.Count; i++)
        {
            var claim = report.Claims[i].Claim;
            marks.Add(new Mark(claim.Evidence, MarkKinds.Evidence));
            AddTrigger(marks, claim, i + 1, "#" + RecordId.Shown(RecordIdKind.Claim, claim.Id), EventSentence.Of(claim, frame.Language));
        }
        return marks;
    }

    /// <summary>The marks of one claim, on its own sentence.</summary>
    public static IReadOnlyList<Mark> Of(EvidenceClaim shown, PageFrame frame)
    {
        var claim = shown.Row.Claim;
        var marks = new List<Mark> { new(claim.Evidence, MarkKinds.Evidence) };
        AddTrigger(marks, claim, 0, "", frame.Words.Code("Type_", claim.Type));
        foreach (var (role, members) in ClaimFields.Members(claim))
        {
            foreach (var member in members)
                marks.Add(new Mark(member.Span, MarkKinds.Name, ActorUrl(frame, member.Id), $"{frame.Words["Field_" + role]}: {EventSentence.Name(member, frame.Language)}"));
        }
        // Of the sentence's dates only the claim's own is its evidence.
        marks.AddRange(shown.Times.Where(t => t.Value == claim.Date && t.Span.Overlaps(claim.Evidence)).Select(t => Time(t, frame.Words)));
        return marks;
    }

    public static string ActorUrl(PageFrame frame, string id) =>
        id.Length == 0 || ReadMention.IsLocal(id) ? "" : frame.Url("/actors/" + Uri.EscapeDataString(id));

    private static Mark Time(ReadTime time, Words words) =>
        new(time.Span, MarkKinds.Time, "", time.Value.StartsWith('P') ? time.Value : $"{DateWords.Of(words, time.Value)} ({time.Value})");

    private static Mark Name(ReadMention mention, PageFrame frame)
    {
        var name = frame.Language == Language.Arabic || mention.NameEn.Length == 0 ? mention.NameAr : mention.NameEn;
        var kind = frame.Words.Code("Kind_", mention.Kind);
        return new Mark(mention.Span, MarkKinds.Name, mention.IsResolved ? ActorUrl(frame, mention.Actor) : "", name.Length > 0 ? $"{name} – {kind}" : kind);
    }

    // A trigger of two parts shows its number at the last.
    private static void AddTrigger(List<Mark> marks, Claim claim, int number, string target, string title)
    {
        var trigger = claim.Anchor.Trigger;
        for (var i = 0; i < trigger.Count; i++)
            marks.Add(new Mark(trigger[i], MarkKinds.Trigger, target, title, i == trigger.Count - 1 ? number : 0));
    }
}
