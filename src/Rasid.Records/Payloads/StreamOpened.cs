using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>The first entry of a stream: one writer at one site, one audience.</summary>
/// <param name="Site">The site's id, hex; it lives with the user's configuration, not in the file.</param>
/// <param name="Audience">Who may see the stream (<c>public</c>).</param>
/// <param name="Voice">In whose name the site speaks; empty for nobody's.</param>
public sealed record StreamOpened(string Site, string Audience, string Voice = "")
{
    /// <summary>The second version names the voice.</summary>
    internal const int Version = 2;

    internal static readonly Upcaster FromOne = new(EntryKinds.StreamOpened, 1, static e => e);

    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft() => new(
        EntryKinds.StreamOpened,
        Version,
        new CanonicalWriter().StartObject().Member("audience", Audience).Member("site", Site).Member("voice", Voice).End().ToArray());

    internal static StreamOpened Read(JsonElement e) => new(e.Text("site"), e.Text("audience"), e.Text("voice"));
}
