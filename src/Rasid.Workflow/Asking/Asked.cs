using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A question with all names resolved.</summary>
internal sealed record Asked(AskOptions Options)
{
    public WhoCandidate? Name { get; init; }

    public WhoCandidate? Actor { get; init; }

    public WhoCandidate? With { get; init; }

    public WhoCandidate? Place { get; init; }

    public WhoCandidate? State { get; init; }

    public WhoCandidate? By { get; init; }

    public WhoCandidate? Of { get; init; }

    public Subject? Subject { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>Who takes part, as every question that has these options means it.</summary>
    public IReadOnlyList<MemberTerm> Participants
    {
        get
        {
            var terms = new List<MemberTerm>();
            if (Actor is { } actor) terms.Add(new MemberTerm(ClaimRoles.Participants, [actor.Id]));
            if (With is { } with) terms.Add(new MemberTerm(ClaimRoles.Participants, [with.Id]));
            if (Options.Side.Length > 0) terms.Add(new MemberTerm(ClaimRoles.Participants, [], Options.Side));
            if (Place is { } place) terms.Add(new MemberTerm(ClaimRoles.Place, [place.Id]));
            return terms;
        }
    }
}
