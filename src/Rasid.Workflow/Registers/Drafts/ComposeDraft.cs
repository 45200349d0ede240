using Rasid.Packs;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>
/// Drafts a report from registers: what a period brought in each, with who says what of every item. Nothing in it is written freely and nothing is filled
/// in; the same record gives the same draft. It is a <see cref="Brief"/>, so that <see cref="BriefFile"/> writes it.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="pack">The process.</param>
public sealed class ComposeDraft(IRecord record, Pack pack)
{
    /// <summary>The draft.</summary>
    /// <param name="viewer">On whose behalf: items that it does not see are not told.</param>
    /// <param name="request">Which, and of which days.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Brief> RunAsync(Viewer viewer, DraftRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var language = request.Language;
        var digest = await SeenDigest.OfAsync(record, viewer, cancellation).ConfigureAwait(false);
        var notes = new BriefNotes(record, viewer, language);
        var scope = new DraftScope(record, pack, viewer, request, notes);
        var (sections, all, ofPeriod) = (new List<BriefSection>(), new List<(Register Register, IReadOnlyList<Item> Items)>(), new List<(Register Register, IReadOnlyList<Item> Items)>());
        foreach (var register in request.Draft.Registers.Select(pack.Registers.Find).OfType<Register>())
        {
            var items = await AllItems.OfAsync(record, viewer, pack.Registers, register.Id, cancellation).ConfigureAwait(false);
            var told = new DraftRegister(scope, register, items);
            sections.Add(await told.RunAsync(cancellation).ConfigureAwait(false));
            all.Add((register, items));
            ofPeriod.Add((register, told.OfPeriod));
        }
        var end = new DraftEnd(scope);
        var balances = new ReadBalance(record, pack);
        if (end.Balances(all.SelectMany(a => balances.Of(a.Register, a.Items, request.AsOf))) is { } watched) sections.Add(watched);
        if (end.Open(all) is { } open) sections.Add(open);
        sections.Add(end.Unseen(ofPeriod));
        sections.Add(end.NotEntered(ofPeriod));
        var period = request.From == request.To ? DayWords.Of(request.From, language) : DayWords.Of($"{request.From:yyyy-MM-dd}/{request.To:yyyy-MM-dd}", language);
        var counted = ofPeriod.SelectMany(p => p.Items).Where(i => i.State != ItemState.Withdrawn).ToList();
        return new Brief(
            language,
            scope.Word("title", request.Draft.Label(scope.IsArabic), scope.IsArabic ? pack.NameAr : pack.NameEn),
            period,
            scope.Word("summary", counted.Count, counted.Count(i => i.State == ItemState.JointlyVerified), counted.Count(i => i.State == ItemState.Disputed)),
            sections,
            notes.All,
            digest,
            BriefWords.Of("digest", language, digest));
    }
}
