namespace Rasid.Records.Events;

/// <summary>Decides whether two statements are about one event. Pure, symmetric, and cautious: a wrong join is worse than a missed one.</summary>
public static class Likeness
{
    /// <summary>The reason: same type and day, and the same known participants, or one side's among the other's.</summary>
    public const string SameActors = "same-type-day-actors";

    /// <summary>The reason: same type, day and town, and the same kind of people or things acted on.</summary>
    public const string SameObject = "same-type-day-place-object";

    /// <summary>The reason: same type and day, the same deed told in the same words around it.</summary>
    public const string SameDeed = "same-type-day-words";

    /// <summary>The reason: a day that is told of at least a month later, with the same deed in the same words.</summary>
    public const string PastDay = "same-type-past-day-words";

    /// <summary>The reason of a claim that is like one that came later, and through it like those before.</summary>
    public const string Chain = "like-another-claim";

    private const int Later = 30;
    private const int Sentence = 10;

    // What is said differs by its content, not by who says it on which day.
    private static readonly string[] Speech = ["ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"];

    /// <summary>Why the two cannot be one event; null when nothing tells them apart.</summary>
    public static string? Apart(ClaimGist a, ClaimGist b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Type != b.Type) return "type";
        if (a.Standing != b.Standing) return "standing";
        if (a.Day is null || a.Day != b.Day) return "day";
        if (a.Modes.Count > 0 && b.Modes.Count > 0 && !a.Modes.Intersect(b.Modes, StringComparer.Ordinal).Any()) return "mode";
        if (a.Modifier.Length > 0 && b.Modifier.Length > 0 && a.Modifier != b.Modifier) return "modifier";
        if (ArePlacesApart(a, b)) return "place";
        if (AreApart([.. a.Known], [.. b.Known])) return "participants";
        if (IsMutual(a) && AreOtherGuests([.. a.Known], [.. b.Known])) return "guests";
        if (!IsMutual(a) && (AreApart(a.Actors, b.Actors) || AreApart(a.Recipients, b.Recipients))) return "roles";
        if (a.Objects.Count > 0 && b.Objects.Count > 0 && !a.Objects.Any(o => b.Objects.Any(p => IsSameObject(o, p)))) return "object";
        return null;
    }

    /// <summary>Why the two are one event; null when they are told apart, or nothing says that they are one.</summary>
    public static string? Reason(ClaimGist a, ClaimGist b)
    {
        if (Apart(a, b) is not null) return null;
        var known = a.Known.Intersect(b.Known, StringComparer.Ordinal).Count();
        var (ofA, ofB) = (a.Known.Count(), b.Known.Count());
        var isSameAct = IsSameAct(a.Act, b.Act);
        var isSameTown = a.Place.Length > 0 && !a.IsBroad && a.Place == b.Place;
        if (!Speech.Contains(a.Type))
        {
            if (known >= 2 && known == Math.Min(ofA, ofB) && (isSameAct || isSameTown)) return SameActors;
            if (known >= 1 && known == ofA && known == ofB && isSameAct && isSameTown) return SameActors;
            var isSameKind = isSameAct || (a.Modes.Count > 0 && a.Modes.SequenceEqual(b.Modes, StringComparer.Ordinal));
            if (isSameTown && isSameKind && a.Objects.Count > 0 && b.Objects.Count > 0) return SameObject;
        }
        if (!isSameAct) return null;
        var common = a.Words.Intersect(b.Words).Count();
        var fewest = Math.Min(a.Words.Count, b.Words.Count);
        // Formulas are alike in every report of a match or an arrest: only who and where tell two of one day apart.
        var isNamed = known > 0 || isSameTown || a.Names.Intersect(b.Names, StringComparer.Ordinal).Any();
        if (isNamed && common >= 4 && 2 * common >= fewest) return known > 0 ? SameActors : SameDeed;
        // No formula is that long: who tells so much in the same words tells the same, though nobody in it is known.
        if (common >= Sentence && 5 * common >= 4 * fewest) return known > 0 ? SameActors : SameDeed;
        // A day that is still told of a month later is a day that something is known for.
        var isTold = a.Published - a.Day >= Later || b.Published - b.Day >= Later;
        return isTold && common >= 3 ? PastDay : null;
    }

    /// <summary>Bits of what every reason rests on, somebody known, the town or the deed: two without a bit in common have no reason.</summary>
    internal static ulong Signs(ClaimGist gist)
    {
        ulong signs = 0;
        foreach (var id in gist.Known) signs |= Bit(id, 0);
        if (gist.Place.Length > 0 && !gist.IsBroad) signs |= Bit(gist.Place, 0);
        // One deed's name may be the beginning of the other's.
        return gist.Act.Length > 0 ? signs | Bit(gist.Act[..1], 32) : signs;

        static ulong Bit(string id, int from)
        {
            ulong hash = 0;
            foreach (var c in id) hash = (hash * 31) + c;
            return 1UL << (from + (int)(hash % 32));
        }
    }

    // Whoever meets or works together stands on one level, so who is named first says nothing.
    private static bool IsMutual(ClaimGist gist) => gist.Type is "CONSULT" or "COOPERATE" or "AGREE";

    // Whoever receives one guest and then another on the same day holds two meetings. Of two or more in common the lists may be cut.
    private static bool AreOtherGuests(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b) =>
        a.Count > 1 && b.Count > 1 && a.Intersect(b, StringComparer.Ordinal).Count() == 1;

    private static bool AreApart(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count > 0 && b.Count > 0 && !a.Intersect(b, StringComparer.Ordinal).Any();

    // Readers name a state where they mean its matter, so it does not contradict a town; two towns contradict each other, and so do two states.
    private static bool ArePlacesApart(ClaimGist a, ClaimGist b) =>
        a.Place.Length > 0 && b.Place.Length > 0 && a.IsBroad == b.IsBroad && a.Place != b.Place;

    // The rules of a verb and of its participle begin alike ("sign", "signed").
    private static bool IsSameAct(string a, string b) =>
        a.Length > 0 && b.Length > 0 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));

    // "30 detainees" and "28 detainees" disagree about one thing; a joint force and joint units are two, and so are a border unit and a border centre.
    private static bool IsSameObject(string a, string b)
    {
        var (one, other) = (a.Split(' '), b.Split(' '));
        return one[0] == other[0] && (one.All(other.Contains) || other.All(one.Contains));
    }
}
