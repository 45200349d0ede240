using Rasid.Coding;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reviews;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Makes fields of what a person typed, or says what of it cannot be understood.</summary>
/// <param name="members">Finds whom names mean.</param>
internal sealed class TypedReader(MemberFinder members)
{
    private static readonly AttributionKind[] Voices = Enum.GetValues<AttributionKind>();

    private static string Types => string.Join(", ", Enum.GetValues<EventType>().Select(t => t.Name()));

    /// <summary>The fields that were typed.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="now">Who says so now, of which a part may change.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<(ClaimChanges Changes, ReviewFault? Fault)> ReadAsync(
        Viewer viewer, TypedClaim typed, ClaimAttribution now, CancellationToken cancellation)
    {
        var (plain, fault) = Plain(typed);
        if (fault is not null) return (plain, fault);
        (var actors, fault) = await ListAsync(viewer, typed.Actors, cancellation).ConfigureAwait(false);
        if (fault is not null) return (plain, fault);
        (var recipients, fault) = await ListAsync(viewer, typed.Recipients, cancellation).ConfigureAwait(false);
        if (fault is not null) return (plain, fault);
        (var place, fault) = await ListAsync(viewer, typed.Place is { } where ? [where] : null, cancellation).ConfigureAwait(false);
        if (fault is not null) return (plain, fault);
        (var speaker, fault) = await ListAsync(viewer, typed.Speaker is { } who ? [who] : null, cancellation).ConfigureAwait(false);
        if (fault is not null) return (plain, fault);
        (var attribution, fault) = Attribution(typed, speaker, now);
        return (plain with { Actors = actors, Recipients = recipients, Place = place, Attribution = attribution }, fault);
    }

    /// <summary>The fault of a claim without a type.</summary>
    public static ReviewFault NoType() => new(ReviewFault.NoType, Types);

    private static (ClaimChanges Changes, ReviewFault? Fault) Plain(TypedClaim typed)
    {
        var changes = new ClaimChanges();
        if (typed.Type is { } type)
        {
            if (CodingNames.ParseType(type.Trim()) is not { } known) return (changes, new ReviewFault(ReviewFault.Type, type.Trim(), Types));
            changes = changes with { Type = known.Name() };
        }
        if (typed.Status is { } status)
        {
            if (CodingNames.ParseStatus(status.Trim()) is not { } known)
                return (changes, new ReviewFault(ReviewFault.Status, status.Trim(), string.Join(", ", Enum.GetValues<Status>().Select(s => s.Name()))));
            changes = changes with { Status = known.Name() };
        }
        if (typed.Modes is { } modes)
        {
            string[] list = IsNone(modes) ? [] : modes.ToLowerInvariant().Split([',', ' ', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (Array.Find(list, m => Wording.Find("mode." + m, Language.English) is null) is { } unknown) return (changes, new ReviewFault(ReviewFault.Mode, unknown));
            changes = changes with { Modes = list };
        }
        if (typed.Date is { } date)
        {
            var value = IsNone(date) ? "" : Day(date.Trim());
            if (value.Length > 0 && (EdtfDays.Of(value) is not { } days || days.From > days.To)) return (changes, new ReviewFault(ReviewFault.Date, date.Trim()));
            changes = changes with { Date = value };
        }
        return (changes, null);
    }

    // Digits of either script, and slashes where people write a day with them; EDTF has its slash between two days.
    private static string Day(string typed)
    {
        var value = string.Concat(typed.Select(c => c is >= '٠' and <= '٩' ? (char)(c - '٠' + '0') : c));
        return value.Count(c => c == '/') == 2 && !value.Contains('-', StringComparison.Ordinal) ? value.Replace('/', '-') : value;
    }

    private async Task<(IReadOnlyList<ClaimMember>? Members, ReviewFault? Fault)> ListAsync(
        Viewer viewer, IReadOnlyList<string>? typed, CancellationToken cancellation)
    {
        if (typed is null) return (null, null);
        var found = new List<ClaimMember>();
        foreach (var name in typed.Where(n => !IsNone(n)))
        {
            var (member, fault) = await members.FindAsync(viewer, name.Trim(), cancellation).ConfigureAwait(false);
            if (fault is not null) return (null, fault);
            found.Add(member!);
        }
        return ([.. found.DistinctBy(m => m.Id.Length > 0 ? m.Id : m.Text)], null);
    }

    private static (ClaimAttribution? Attribution, ReviewFault? Fault) Attribution(TypedClaim typed, IReadOnlyList<ClaimMember>? speaker, ClaimAttribution now)
    {
        if (typed.Voice is null && speaker is null) return (null, null);
        var who = speaker is null ? now.Speaker : speaker.Count > 0 ? speaker[0] : null;
        var kind = now.Kind;
        if (typed.Voice is { } voice)
        {
            if (Array.FindIndex(Voices, v => v.Name().Equals(voice.Trim(), StringComparison.OrdinalIgnoreCase)) is not (>= 0 and var at))
                return (null, new ReviewFault(ReviewFault.Voice, voice.Trim(), string.Join(", ", Voices.Select(v => v.Name()))));
            kind = Voices[at].Name();
        }
        else if (speaker is { Count: 0 })
        {
            kind = AttributionKind.Author.Name();
        }
        else if (kind == AttributionKind.Author.Name())
        {
            kind = AttributionKind.OfficialStatement.Name();
        }
        var also = speaker is null && kind != AttributionKind.Author.Name() ? now.Also : [];
        return (new ClaimAttribution(kind, kind == AttributionKind.Author.Name() && typed.Voice is not null && speaker is null ? null : who, also), null);
    }

    private static bool IsNone(string typed) => string.IsNullOrWhiteSpace(typed) || typed.Trim().Equals(TypedClaim.None, StringComparison.OrdinalIgnoreCase);
}
