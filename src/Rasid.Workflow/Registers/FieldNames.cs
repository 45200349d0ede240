using Rasid.Actors;
using Rasid.Packs;
using Rasid.Records.Agreements;
using Rasid.Records.Registers;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>What the ids in fields of registers are called, and whom names mean. Made once for a pack; safe on any thread.</summary>
/// <param name="pack">The pack.</param>
public sealed class FieldNames(Pack pack)
{
    private readonly Lazy<NameSearch> _names = new(() => new NameSearch(pack));
    private readonly Dictionary<string, Provision> _provisions = pack.Agreements.SelectMany(a => a.Provisions).DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>The registers of the process.</summary>
    public RegisterBook Book => pack.Registers;

    /// <summary>The label of an id in a field; null when the pack does not know it.</summary>
    public string? Label(RegisterField field, string id, Language language)
    {
        ArgumentNullException.ThrowIfNull(field);
        var isArabic = language == Language.Arabic;
        return field.Type switch
        {
            FieldType.Choice => field.Option(id)?.Label(isArabic),
            FieldType.Party or FieldType.Voice => Book.Voice(id)?.Label(isArabic),
            FieldType.Actor or FieldType.Place => pack.Find(id)?.Actor is { } actor ? (isArabic ? actor.NameAr : actor.NameEn) : null,
            FieldType.Agreement => pack.Agreements.FirstOrDefault(a => a.Id == id)?.Name(isArabic),
            FieldType.Provision => _provisions.GetValueOrDefault(id)?.Label(isArabic),
            _ => null,
        };
    }

    /// <summary>The label of a voice; its id when the pack does not know it.</summary>
    public string Voice(string id, Language language) => Book.Voice(id)?.Label(language == Language.Arabic) ?? id;

    /// <summary>The voice that a person means: by its id or its label in either language; null when there is none.</summary>
    public Voice? VoiceOf(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Book.Voice(typed.Trim()) ?? Book.Voices.FirstOrDefault(v => IsOne(v.LabelAr, typed) || IsOne(v.LabelEn, typed));
    }

    /// <summary>The register that a person means: by its id or its label in either language; null when there is none.</summary>
    public Register? RegisterOf(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Book.Find(typed.Trim()) ?? Book.Registers.FirstOrDefault(r => IsOne(r.LabelAr, typed) || IsOne(r.LabelEn, typed));
    }

    /// <summary>Ids that a word means in a field: the id itself, or those with such a label or name in either language. Empty when none.</summary>
    internal IReadOnlyList<string> Find(RegisterField field, string typed)
    {
        var word = typed.Trim();
        if (Ids(field).Contains(word, StringComparer.Ordinal) && Label(field, word, Language.English) is not null) return [word];
        // "cf-01 Immediate ceasefire": an id with its label behind it, as lists in tables have it.
        if (word.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && IsNamed(field, word[..space], word[space..])) return [word[..space]];
        return field.Type switch
        {
            FieldType.Actor => [.. _names.Value.Exactly(word, null).Where(e => e.Dossier.Actor.Kind != ActorKind.Place).Select(e => e.Dossier.Actor.Id)],
            FieldType.Place => Places(word),
            _ => [.. Ids(field).Where(id => IsOne(Label(field, id, Language.Arabic), word) || IsOne(Label(field, id, Language.English), word))],
        };
    }

    /// <summary>Ids that a field can hold, in the pack's order; none where it holds something else than ids.</summary>
    public IEnumerable<string> Ids(RegisterField field) => field.Type switch
    {
        FieldType.Choice => field.Options.Select(o => o.Id),
        FieldType.Party => Book.Parties.Select(v => v.Id),
        FieldType.Voice => Book.Voices.Select(v => v.Id),
        FieldType.Actor => pack.Dossiers.Where(d => d.Actor.Kind != ActorKind.Place).Select(d => d.Actor.Id),
        FieldType.Place => pack.Dossiers.Where(d => d.Actor.Kind is ActorKind.Place or ActorKind.State).Select(d => d.Actor.Id),
        FieldType.Agreement => pack.Agreements.Select(a => a.Id),
        FieldType.Provision => _provisions.Keys,
        _ => [],
    };

    internal static bool IsOne(string? label, string typed) => label is { Length: > 0 } && Key(label) == Key(typed);

    private bool IsNamed(RegisterField field, string id, string label) =>
        Label(field, id, Language.English) is { } english && (IsOne(english, label) || IsOne(Label(field, id, Language.Arabic), label));

    // A town goes before the state or quarter of its name only where nothing else has the name.
    private IReadOnlyList<string> Places(string word)
    {
        var found = _names.Value.Exactly(word, null).Select(e => e.Dossier.Actor).Where(a => a.Kind is ActorKind.Place or ActorKind.State).ToList();
        return found.Exists(a => a.Kind == ActorKind.Place) ? [.. found.Where(a => a.Kind == ActorKind.Place).Select(a => a.Id)] : [.. found.Select(a => a.Id)];
    }

    private static string Key(string text) => string.Join(' ', Normalizer.Key(text).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
