using Rasid.Records.Claims;
using Rasid.Records.Reviews;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Shows what persons said of a claim, each value beside what was read.</summary>
/// <param name="record">The record.</param>
public sealed class ShowReview(IRecordReads record)
{
    private static readonly string[] Keys = ["type", "modes", "status", "date", "actors", "recipients", "place", "attribution"];

    /// <summary>What was said of a claim.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="row">The claim.</param>
    /// <param name="language">Language of names.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<ShownReview> RunAsync(Viewer viewer, ClaimRow row, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        var words = await record.ReviewsAsync(viewer, row.Claim.Id, cancellation).ConfigureAwait(false);
        return new ShownReview(ClaimState.Of(row, words), Fields(row.Before, row.Claim, language), [.. words.Reverse().Select(w => Shown(w, row.Claim, language))]);
    }

    /// <summary>A word by itself.</summary>
    public static ShownWord Shown(ReviewRow row, Language language)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Shown(row, null, language);
    }

    /// <summary>The fields in which a claim differs from what was read.</summary>
    /// <param name="before">As it was read; null when nothing differs.</param>
    /// <param name="shown">As it is shown.</param>
    /// <param name="language">Language of names.</param>
    public static IReadOnlyList<ReviewedField> Fields(Claim? before, Claim shown, Language language)
    {
        ArgumentNullException.ThrowIfNull(shown);
        if (before is null) return [];
        var changed = ClaimChanges.Of(shown).Against(before).Fields.ToList();
        return [.. Keys.Where(changed.Contains).Select(k => new ReviewedField(k, Value(k, before, language), Value(k, shown, language)))];
    }

    private static ShownWord Shown(ReviewRow row, Claim? claim, Language language)
    {
        if ((row.Word.Added ?? claim ?? Blank(row.Word)) is not { } on) return new ShownWord(row, []);
        var changes = row.Word.Added is { } added ? ClaimChanges.Of(added) : row.Word.Changes;
        var changed = changes.ApplyTo(on);
        return new ShownWord(row, [.. Keys.Where(changes.Fields.Contains).Select(k => (k, Value(k, changed, language)))]);
    }

    private static Claim? Blank(ReviewWord word) => word.Claims is [var anchor, ..]
        ? new Claim(anchor, [], [], "happened", "", "", "", [], [], [], [], [], null, ClaimAttribution.Author, default, 0)
        : null;

    private static string Value(string key, Claim claim, Language language) => key switch
    {
        "type" => claim.Type,
        "modes" => string.Join(", ", claim.Modes),
        "status" => claim.Status,
        "date" => claim.Date,
        "actors" => Names(claim.Actors, language),
        "recipients" => Names(claim.Recipients, language),
        "place" => claim.Place is { } place ? EventSentence.Name(place, language) : "",
        _ => EventSentence.Says(claim.Attribution, language),
    };

    private static string Names(IReadOnlyList<ClaimMember> members, Language language) =>
        string.Join(Wording.Get("list.comma", language), members.Select(m => EventSentence.Name(m, language)));
}
