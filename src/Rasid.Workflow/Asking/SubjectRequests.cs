using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A subject of the pack as the record is asked for it.</summary>
internal sealed class SubjectRequests(Pack pack, SearchTerms terms)
{
    /// <summary>Claims on a subject, narrowed by what else is asked for.</summary>
    public ClaimRequest Claims(Subject subject, ClaimRequest narrowed)
    {
        var all = Ways(subject).Select(w => narrowed with { Words = w.Words, Types = w.Types.Count > 0 ? w.Types : narrowed.Types, Members = [.. narrowed.Members, .. w.Members] }).ToList();
        return all.Count == 0 ? narrowed with { Types = ["-"] } : all[0] with { Or = all[1..] };
    }

    /// <summary>Statements of fact on a subject.</summary>
    public FactRequest Facts(Subject subject, FactRequest narrowed)
    {
        var all = Ways(subject).Where(w => w.Types.Count == 0)
            .Select(w => narrowed with { Words = w.Words, Members = [.. narrowed.Members, .. w.Members.Select(m => m with { Roles = ClaimRoles.Actor | ClaimRoles.Place })] }).ToList();
        if (subject.Values(SubjectUse.Fact) is { Count: > 0 } kinds) all.Add(narrowed with { Kinds = kinds });
        return all.Count == 0 ? narrowed with { Kinds = ["-"] } : all[0] with { Or = all[1..] };
    }

    private sealed record Way(
        IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> Words, IReadOnlyList<string> Types, IReadOnlyList<MemberTerm> Members);

    // A thing by its words or its actors, and the deed, where the subject has one, by its words or its type.
    private List<Way> Ways(Subject subject)
    {
        var (things, deeds) = (Group(subject.Forms(SubjectUse.Thing)), Group(subject.Forms(SubjectUse.Deed)));
        var (types, actors) = (subject.Values(SubjectUse.Type), subject.Values(SubjectUse.Actor));
        IReadOnlyList<MemberTerm> members = actors.Count > 0 ? [new MemberTerm(ClaimRoles.Participants, actors)] : [];
        var ways = new List<Way>();
        foreach (var byWords in new[] { true, false })
        {
            if (byWords ? things.Count == 0 : members.Count == 0) continue;
            IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> words = byWords ? [things] : [];
            var who = byWords ? [] : members;
            if (deeds.Count == 0 && types.Count == 0) ways.Add(new Way(words, [], who));
            if (deeds.Count > 0) ways.Add(new Way([.. words, deeds], [], who));
            if (types.Count > 0) ways.Add(new Way(words, types, who));
        }
        return ways;
    }

    private List<IReadOnlyList<IReadOnlyList<string>>> Group(IEnumerable<string> forms) => [.. forms.Select(f => terms.Of(f)).Where(f => f.Count > 0)];

    /// <summary>Whether some words hold all words of one of the forms.</summary>
    public bool Holds(IEnumerable<string> forms, string text)
    {
        var words = SearchTerms.Words(text);
        return Group(forms).Exists(alternative => alternative.All(any => any.Any(form => words.Any(w => Is(w, form)))));
    }

    private static bool Is(string word, string form) =>
        form.EndsWith('*') ? word.AsSpan().StartsWith(form.AsSpan(0, form.Length - 1), StringComparison.Ordinal) : word == form;

    /// <summary>Bodies that deal with a subject.</summary>
    public IReadOnlyList<Dossier> Bodies(Subject subject) => [.. subject.Values(SubjectUse.Body).Select(pack.Find).OfType<Dossier>()];
}
