using System.Globalization;
using Rasid.Records.Claims;

namespace Rasid.Workflow;

/// <summary>One sentence for an event, put together from its coded fields and nothing else.</summary>
/// <remarks>
/// Nouns, not verbs, in both languages: a verbal noun agrees with nobody, so the sentence is right for any number and
/// gender of participants whose names are not inflected.
/// </remarks>
public static class EventSentence
{
    // More names than this are counted, not written.
    private const int MostNames = 4;

    private static readonly string[] SigningRules = ["triggers.tsv:sign", "triggers.tsv:conclude", "triggers.tsv:ratify"];

    /// <summary>The sentence, without date and without who says so.</summary>
    public static string Of(Claim claim, Language language)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var mode = claim.Modes.FirstOrDefault(m => SentenceHead.Find($"{claim.Type}.{m}", language) is not null);
        var (actors, recipients) = Parties(claim, mode);
        var head = Head(claim, mode, actors.Count > 1, language);
        var parts = new List<string> { Standing(claim, head, language) };
        // "Call" alone says next to nothing: the report's own word says more.
        if (actors.Count + recipients.Count == 0 && claim.Words.Length > 0) parts.Add(Wording.Fill("words", language, claim.Words));
        if (actors.Count > 0) parts.Add(Fill(head.Actors, Names(actors, language)));
        if (recipients.Count > 0) parts.Add(Fill(head.Recipients, Names(recipients, language)));
        if (claim.Place is { } place && !IsNamed(place, actors, recipients, claim.Hosts, language))
            parts.Add(Wording.Fill("place", language, Name(place, language)));
        Add(parts, "host", claim.Hosts, language);
        Add(parts, "auspices", claim.Auspices, language);
        Add(parts, "chair", claim.Chairs, language);
        var others = claim.Modes.Where(m => m != mode).Select(m => Wording.Find("mode." + m, language) ?? m).ToList();
        if (others.Count > 0) parts.Add(Wording.Fill("aside", language, string.Join(Wording.Get("aside.comma", language), others)));
        return Capital(string.Join(' ', parts));
    }

    /// <summary>Who says so: the speakers, or what kind of voice it is.</summary>
    public static string Says(ClaimAttribution attribution, Language language)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        if (attribution.Speaker is null || attribution.Kind == "author") return Wording.Get("says." + attribution.Kind, language);
        return Names([attribution.Speaker, .. attribution.Also], language);
    }

    /// <summary>The name of a member: the standard one in the language, else the words of the report.</summary>
    public static string Name(ClaimMember member, Language language)
    {
        ArgumentNullException.ThrowIfNull(member);
        var name = language == Language.Arabic ? member.NameAr : member.NameEn;
        return name.Length > 0 ? name : CitedName.Of(member.Text);
    }

    // Whoever meets or works together stands on one level, visitors and hosts do not.
    private static (IReadOnlyList<ClaimMember> Actors, IReadOnlyList<ClaimMember> Recipients) Parties(Claim claim, string? mode)
    {
        var isMutual = claim.Type is "COOPERATE" || (claim.Type is "CONSULT" && mode != "visit");
        return isMutual && claim.Actors.Count > 0 ? ([.. claim.Actors, .. claim.Recipients], []) : (claim.Actors, claim.Recipients);
    }

    private static SentenceHead Head(Claim claim, string? mode, bool isJoint, Language language)
    {
        var type = claim.Type;
        var key = mode is not null ? $"{type}.{mode}" : IsSigning(claim) ? type + ".signing" : type;
        return (isJoint ? SentenceHead.Find(key + ".joint", language) : null)
            ?? SentenceHead.Find(key, language)
            ?? new SentenceHead(type, "m", "({0})", "({0})");
    }

    // PLOVER counts signatures as support; people say that something was signed.
    internal static bool IsSigning(Claim claim) =>
        claim.Type == "SUPPORT" && SigningRules.Any(r => claim.Rule.StartsWith(r, StringComparison.Ordinal));

    private static string Standing(Claim claim, SentenceHead head, Language language)
    {
        var key = $"status.{claim.Status}.{head.Gender}";
        var pattern = Wording.Find($"{key}.{claim.Type}", language) ?? Wording.Find(key, language) ?? "{0}";
        return Fill(pattern, head.Noun);
    }

    // "A visit to Russia in Russia" says Russia once too often.
    private static bool IsNamed(
        ClaimMember place, IReadOnlyList<ClaimMember> actors, IReadOnlyList<ClaimMember> recipients, IReadOnlyList<ClaimMember> hosts, Language language)
    {
        var name = Name(place, language);
        return actors.Concat(recipients).Concat(hosts).Any(m => Name(m, language) == name);
    }

    private static void Add(List<string> parts, string key, IReadOnlyList<ClaimMember> members, Language language)
    {
        if (members.Count > 0) parts.Add(Wording.Fill(key, language, Names(members, language)));
    }

    private static string Names(IReadOnlyList<ClaimMember> members, Language language)
    {
        var names = members.Select(m => Name(m, language)).Distinct(StringComparer.Ordinal).ToList();
        var shown = names.Count > MostNames ? MostNames - 1 : names.Count;
        var text = names[0];
        for (var i = 1; i < shown; i++)
            text += Wording.Get(i == names.Count - 1 ? "list.and" : "list.comma", language) + names[i];
        if (shown < names.Count) text += Wording.Fill("list.more", language, (names.Count - shown).ToString(CultureInfo.InvariantCulture));
        return text;
    }

    private static string Fill(string pattern, string argument) => pattern.Replace("{0}", argument, StringComparison.Ordinal);

    private static string Capital(string sentence) =>
        sentence.Length > 0 && char.IsAsciiLetterLower(sentence[0]) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
}
