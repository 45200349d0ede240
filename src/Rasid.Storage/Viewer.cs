namespace Rasid.Storage;

/// <summary>On whose behalf a read is made: it returns what that audience may see and leaves no trace of the rest. Immutable.</summary>
public sealed class Viewer
{
    /// <summary>The audience that everyone belongs to.</summary>
    public const string PublicAudience = "public";

    /// <summary>Sees what is public.</summary>
    public static readonly Viewer Public = new([PublicAudience]);

    private Viewer(IReadOnlyList<string> audiences) => Audiences = audiences;

    /// <summary>The audiences whose streams are seen, ordinal order; always with <see cref="PublicAudience"/>.</summary>
    public IReadOnlyList<string> Audiences { get; }

    /// <summary>Sees what is public and what is for an audience (a party, the monitors).</summary>
    public static Viewer Of(string audience) =>
        new([.. new[] { PublicAudience, audience }.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Whether an audience's streams are seen.</summary>
    public bool Sees(string audience) => Audiences.Contains(audience, StringComparer.Ordinal);
}
