using Rasid.Time;

namespace Rasid.Actors;

/// <summary>One form of a name of an actor, as a pack row gives it. Immutable.</summary>
/// <param name="Actor">Whose name it is.</param>
/// <param name="Kind">What kind of form.</param>
/// <param name="Need">What must be there for it to count.</param>
/// <param name="Form">The form in standard spelling.</param>
/// <param name="Valid">When the actor existed; tells bodies of one name apart.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record ActorName(Actor Actor, NameKind Kind, NameNeed Need, string Form, DateRange Valid, string Row);
