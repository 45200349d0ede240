using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Under which names an actor occurs, and how it is related to others: by the pack, and by standing in the same claims, told apart.</summary>
internal sealed class NamesQuestion : IQuestion
{
    private const int MostNames = 60;
    private const int MostOthers = 15;
    private const int Look = 3000;

    public QuestionInfo Info { get; } = new("names", "actor", [], "names {body}");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var who = asked.Name!;
        var sections = new List<AnswerSection> { await WrittenAsync(context, who, cancellation).ConfigureAwait(false) };
        if (context.Pack.Find(who.Id) is { } dossier)
        {
            sections.Add(context.Section("names.spellings", Spellings(dossier)));
            sections.Add(context.Section("names.pack", PackRelations.Of(context, dossier)));
        }
        sections.Add(await TogetherAsync(context, who, cancellation).ConfigureAwait(false));
        return new Answer(Info.Id, AskTitle.Of(context, "q.names", asked), sections, sections.Sum(s => s.Lines.Count));
    }

    /// <summary>The words by which claims name somebody.</summary>
    internal static async Task<AnswerSection> WrittenAsync(AskContext context, WhoCandidate who, CancellationToken cancellation)
    {
        var written = new List<AnswerLine>();
        foreach (var (name, first) in await context.Record.NamesOfActorAsync(context.Viewer, who.Id, MostNames, cancellation).ConfigureAwait(false))
        {
            written.Add(new AnswerLine(context.Fill("names.written", name.Words, name.Claims), "", [await context.CiteAsync(first, cancellation).ConfigureAwait(false)])
            {
                Who = [who.Id],
                More = (int)name.Claims - 1,
            });
        }
        return context.Section("names.reports", written);
    }

    /// <summary>The forms of a name that the pack knows.</summary>
    internal static List<AnswerLine> Spellings(Dossier dossier)
    {
        var forms = new List<(string Form, string Row)> { (dossier.Actor.NameAr, dossier.Actor.Source), (dossier.Actor.NameEn, dossier.Actor.Source) };
        forms.AddRange(dossier.Names.Where(n => n.Kind is not (Actors.NameKind.Nisba or Actors.NameKind.NisbaPlural)).Select(n => (n.Form, n.Row)));
        return [.. forms.Where(f => f.Form.Length > 0).DistinctBy(f => f.Form).Select(f => new AnswerLine(f.Form, "", [AnswerCitation.OfRow(f.Row)]) { Who = [dossier.Actor.Id] })];
    }

    private static async Task<AnswerSection> TogetherAsync(AskContext context, WhoCandidate who, CancellationToken cancellation)
    {
        const ClaimRoles Roles = ClaimRoles.Participants | ClaimRoles.Speaker;
        var request = new ClaimRequest { Members = [new MemberTerm(Roles, [who.Id])] };
        var counts = await context.Record.AskActorsAsync(context.Viewer, request, Roles, MostOthers + 1, Look, cancellation).ConfigureAwait(false);
        var lines = new List<AnswerLine>();
        foreach (var (actor, latest) in counts.Actors.Where(a => a.Actor.Id != who.Id).Take(MostOthers))
        {
            lines.Add(new AnswerLine(
                context.Fill("names.with", context.Name(actor.NameAr, actor.NameEn, actor.Id), actor.Count), "", [await context.CiteAsync(latest, cancellation).ConfigureAwait(false)])
            {
                Who = [actor.Id],
                More = (int)actor.Count - 1,
            });
        }
        return context.Section("names.together", lines) with { Note = counts.Looked < counts.Total ? context.Fill("looked", counts.Looked, counts.Total) : "" };
    }
}
