using System.Collections.Frozen;

namespace Rasid.Records.Registers;

/// <summary>All registers of a process with the voices that speak in them. Immutable; safe on any thread.</summary>
public sealed class RegisterBook
{
    /// <summary>A process without registers.</summary>
    public static readonly RegisterBook Empty = new([], [], []);

    private readonly FrozenDictionary<string, Register> _registers;
    private readonly FrozenDictionary<string, Voice> _voices;

    /// <summary>A book.</summary>
    /// <param name="voices">The voices, in order; each id once.</param>
    /// <param name="registers">The registers, in order of display; each id once.</param>
    /// <param name="drafts">What is drafted from them, in order.</param>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public RegisterBook(IReadOnlyList<Voice> voices, IReadOnlyList<Register> registers, IReadOnlyList<DraftReport> drafts)
    {
        ArgumentNullException.ThrowIfNull(voices);
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(drafts);
        (Voices, Registers, Drafts) = (voices, registers, drafts);
        _registers = registers.ToDictionary(r => r.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        _voices = voices.ToDictionary(v => v.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The voices, in the pack's order.</summary>
    public IReadOnlyList<Voice> Voices { get; }

    /// <summary>The registers, in order of display.</summary>
    public IReadOnlyList<Register> Registers { get; }

    /// <summary>What is drafted from them, in the pack's order.</summary>
    public IReadOnlyList<DraftReport> Drafts { get; }

    /// <summary>The voices that are parties, in the pack's order.</summary>
    public IEnumerable<Voice> Parties => Voices.Where(v => v.Kind == VoiceKind.Party);

    /// <summary>The register of an id; null when there is none.</summary>
    public Register? Find(string id) => _registers.GetValueOrDefault(id);

    /// <summary>The voice of an id; null when there is none.</summary>
    public Voice? Voice(string id) => _voices.GetValueOrDefault(id);

    /// <summary>Whether a voice is the host's.</summary>
    public bool IsHost(string voice) => Voice(voice)?.Kind == VoiceKind.Host;

    /// <summary>The registers whose items belong to items of one.</summary>
    public IEnumerable<Register> Under(string register) => Registers.Where(r => r.Parent == register);
}
