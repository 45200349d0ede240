using Rasid.Actors;
using Rasid.Records.Claims;
using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Finds whom a person means in one report: by id, by a name that the report or the pack has, or by the report's own words.</summary>
/// <param name="who">Who is who.</param>
/// <param name="text">The report's text; null when it is withheld.</param>
/// <param name="reading">Its reading; null when it has none.</param>
/// <param name="near">Where the claim stands: of several places the nearest is taken.</param>
internal sealed class MemberFinder(Func<WhoIs> who, string? text, Records.Claims.Reading? reading, TextSpan near)
{
    private const int MostNamed = 6;
    private static readonly string[] Sides = ["none", "west", "east", "joint"];

    public async Task<(ClaimMember? Member, ReviewFault? Fault)> FindAsync(Viewer viewer, string typed, CancellationToken cancellation)
    {
        var mentions = reading?.Mentions ?? [];
        // A private person has a key in its report alone.
        if (mentions.FirstOrDefault(m => m.Actor == typed) is { } own) return (Of(own.Actor, own.NameAr, own.NameEn, who().Find(own.Actor)), null);
        if (Known(typed) is { } known) return (known, null);
        if (await who().ShowAsync(viewer, typed, null, cancellation).ConfigureAwait(false) is { } page)
            return (Of(page.Id, page.NameAr, page.NameEn, page.Dossier?.Actor), null);
        var key = Normalizer.Key(typed);
        var here = mentions.Where(m => Normalizer.Key(m.NameAr) == key || Normalizer.Key(m.NameEn) == key || (text is not null && Normalizer.Key(ShowRecord.Slice(text, m.Span)) == key))
            .DistinctBy(m => m.Actor).ToList();
        if (here is [var only]) return (Of(only.Actor, only.NameAr, only.NameEn, who().Find(only.Actor)), null);
        var answer = await who().AskAsync(viewer, typed, null, cancellation).ConfigureAwait(false);
        if (answer.Found is { } found) return (Of(found.Id, found.NameAr, found.NameEn, found.Dossier?.Actor), null);
        if (text is not null && Nearest(CitationFinder.Places(text, typed)) is { } words) return (new ClaimMember(words.In(text), words, "", "", "", "", "", "none"), null);
        var several = here.Count > 0 ? here.Select(m => m.Actor) : answer.Others.Select(o => o.Id);
        if (several.Any()) return (null, new ReviewFault(ReviewFault.ActorSeveral, typed, Ids(several)));
        var alike = answer.Near.Select(n => n.Id).Concat(who().NearIds(typed)).Distinct(StringComparer.Ordinal);
        return (null, alike.Any() ? new ReviewFault(ReviewFault.ActorNear, typed, Ids(alike)) : new ReviewFault(ReviewFault.Actor, typed));
    }

    private static string Ids(IEnumerable<string> ids) => string.Join(", ", ids.Take(MostNamed));

    // Somebody of another claim of the report is meant with all that the reading knew on its day.
    private ClaimMember? Known(string id) => reading?.Claims.SelectMany(c => Everybody(c.Claim)).Where(m => m.Id == id)
        .OrderBy(m => Distance(m.Span)).FirstOrDefault();

    private static IEnumerable<ClaimMember> Everybody(Claim claim) =>
        [.. claim.Actors, .. claim.Recipients, .. claim.Hosts, .. claim.Auspices, .. claim.Chairs, .. claim.Place is { } place ? [place] : Array.Empty<ClaimMember>(), .. claim.Attribution.Speaker is { } speaker ? [speaker] : Array.Empty<ClaimMember>()];

    private ClaimMember Of(string id, string nameAr, string nameEn, Actor? actor)
    {
        if (Known(id) is { } known) return known;
        var span = Nearest(reading?.Mentions.Where(m => m.Actor == id).Select(m => m.Span) ?? []);
        var words = span is { } there && text is not null ? ShowRecord.Slice(text, there) : "";
        return new ClaimMember(
            words.Length > 0 ? words : nameAr.Length > 0 ? nameAr : nameEn,
            words.Length > 0 ? span!.Value : new TextSpan(0, 0),
            id, nameAr, nameEn, actor?.Country ?? "", actor?.Sector ?? "", Sides[(int)(actor?.Side ?? Side.None)]);
    }

    private TextSpan? Nearest(IEnumerable<TextSpan> spans) => spans.OrderBy(Distance).Select(s => (TextSpan?)s).FirstOrDefault();

    private int Distance(TextSpan span) => span.Overlaps(near) ? 0 : span.Start >= near.End ? span.Start - near.End : near.Start - span.End;
}
