using System.Globalization;

namespace Rasid.Workflow;

/// <summary>The title of an answer: the question, and what it was asked about.</summary>
internal static class AskTitle
{
    public static string Of(AskContext context, string key, Asked asked)
    {
        var parts = new List<string>();
        foreach (var name in new[] { asked.Name, asked.Actor, asked.With, asked.Place, asked.State })
        {
            if (name is not null) parts.Add(context.Name(name));
        }
        if (asked.Subject is { } subject) parts.Add(context.Name(subject.NameAr, subject.NameEn, subject.Id));
        if (asked.By is { } by) parts.Add(context.Fill("about.by", context.Name(by)));
        if (asked.Of is { } of) parts.Add(context.Fill("about.of", context.Name(of)));
        if (asked.Options.Side.Length > 0) parts.Add(context.Word("side." + asked.Options.Side));
        if (asked.Day is { } day) parts.Add(Day(day));
        if (asked.Options.From is { } from) parts.Add(context.Fill("about.from", Day(from)));
        if (asked.Options.To is { } to) parts.Add(context.Fill("about.to", Day(to)));
        var title = context.Word(key);
        return parts.Count == 0 ? title : $"{title}: {string.Join(context.Word("comma"), parts)}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
