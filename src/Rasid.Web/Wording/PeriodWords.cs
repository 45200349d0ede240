using Rasid.Packs;
using Rasid.Workflow;

namespace Rasid.Web.Wording;

/// <summary>Says from when until when something of a pack holds.</summary>
internal static class PeriodWords
{
    public static string Of(Words words, Period period)
    {
        var (from, to) = (period.From, period.To);
        if (from.Length + to.Length == 0) return period.IsUnsure ? words["Period_Unsure"] : words["Period_Unknown"];
        var said = DateWords.Of(words, $"{(from.Length > 0 ? from : "..")}/{(to.Length > 0 ? to : "..")}");
        return period.IsUnsure ? DayWords.Perhaps(said, words.Language) : said;
    }
}
