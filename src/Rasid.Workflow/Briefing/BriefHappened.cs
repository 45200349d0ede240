namespace Rasid.Workflow;

/// <summary>What happened: the weightiest events of the period by theme, and how many are left out.</summary>
internal sealed class BriefHappened(BriefScope scope)
{
    private static readonly string[] Themes = ["security", "steps", "talks", "positions"];

    public async Task<BriefSection> RunAsync(BriefEvents events, CancellationToken cancellation)
    {
        var language = scope.Language;
        var groups = new List<BriefGroup>();
        var left = new List<string>();
        foreach (var theme in Themes)
        {
            var items = new List<BriefItem>();
            foreach (var row in events.Told.Where(r => BriefRank.ThemeOf(r.Claim) == theme)) items.Add(await scope.ItemAsync(row, cancellation).ConfigureAwait(false));
            if (items.Count > 0) groups.Add(new BriefGroup(BriefWords.Of("theme." + theme, language), items));
            if (events.Themes.GetValueOrDefault(theme) - items.Count is > 0 and var more) left.Add(BriefWords.Of("left.theme", language, BriefWords.Of("theme." + theme, language), more));
        }
        var remarks = new List<string>();
        if (groups.Count == 0) remarks.Add(BriefWords.Of("none.happened", language));
        if (left.Count > 0) remarks.Add(BriefWords.Of("left.happened", language, string.Join(BriefWords.Of("left.between", language), left), Command()));
        if (events.Wide > 0) remarks.Add(BriefWords.Of("left.wide", language, events.Wide));
        return new BriefSection("happened", scope.Title("happened"), groups, string.Join('\n', remarks));
    }

    private string Command() => $"rasid timeline --from {scope.Request.From:yyyy-MM-dd} --to {scope.Request.To:yyyy-MM-dd}";
}
