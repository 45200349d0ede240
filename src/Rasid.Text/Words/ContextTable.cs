using Rasid.Text.Tables;

namespace Rasid.Text.Words;

/// <summary>How well one tag follows another: <c>context.tsv</c>, its rows added up for every pair.</summary>
internal sealed class ContextTable
{
    private readonly float[] _scores = new float[Tag.Count * Tag.Count];

    public float this[int before, int after] => _scores[(after * Tag.Count) + before];

    /// <summary>The scores of all tags before this one.</summary>
    public ReadOnlySpan<float> Before(int after) => _scores.AsSpan(after * Tag.Count, Tag.Count);

    public static ContextTable Load(DataFolder data)
    {
        var table = new ContextTable();
        if (!data.Has("words/context.tsv")) return table;
        foreach (var row in data.Table("words/context.tsv").Rows)
        {
            var weight = (float)Affixes.Number(row, "weight");
            var before = Matching(row, "before");
            var after = Matching(row, "after");
            foreach (var b in before)
            {
                foreach (var a in after) table._scores[(a * Tag.Count) + b] += weight;
            }
        }
        return table;
    }

    private static List<int> Matching(DataRow row, string column)
    {
        var tags = new List<int>();
        foreach (var pattern in row.List(column))
        {
            var count = tags.Count;
            for (var tag = 0; tag < Tag.Count; tag++)
            {
                if (Tag.Matches(tag, pattern) && !tags.Contains(tag)) tags.Add(tag);
            }
            if (tags.Count == count && !Enumerable.Range(0, Tag.Count).Any(t => Tag.Matches(t, pattern)))
                throw row.Fault("RSD1108", $"\"{pattern}\" matches no tag: use segments such as verb.perfect, noun.prep, punctuation");
        }
        return tags;
    }
}
