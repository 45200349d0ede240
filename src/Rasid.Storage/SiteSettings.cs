using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Storage;

/// <summary>What this site is: its id, and how its people set it. It lives with the user's configuration and not in the record.</summary>
/// <param name="Id">32 hex digits; see <see cref="Site"/>.</param>
/// <param name="Name">How its people call it; empty for nothing.</param>
/// <param name="Voice">In whose name it speaks: the id of a voice in the pack; empty for nobody's.</param>
/// <param name="Key">The name of the key that it signs with; empty for none.</param>
public sealed record SiteSettings(string Id, string Name, string Voice, string Key)
{
    private const string File = "site.json";

    /// <summary>Reads them; the id is made when there is none yet.</summary>
    /// <param name="folder">The configuration folder; when null <see cref="UserFolder"/>.</param>
    /// <exception cref="RecordException">They cannot be read (<see cref="RecordFaults.Site"/>).</exception>
    public static SiteSettings Read(string? folder = null)
    {
        var id = Site.ReadOrMake(folder);
        var file = Path.Combine(folder ?? UserFolder.Path, File);
        try
        {
            if (!System.IO.File.Exists(file)) return new SiteSettings(id, "", "", "");
            using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(file));
            string Text(string name) => document.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
            return new SiteSettings(id, Text("name"), Text("voice"), Text("key"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            throw new RecordException(RecordFaults.Site, e, file, e.Message);
        }
    }

    /// <summary>Keeps them; the id stays what it is.</summary>
    /// <param name="folder">The configuration folder; when null <see cref="UserFolder"/>.</param>
    /// <exception cref="RecordException">They cannot be written (<see cref="RecordFaults.Site"/>).</exception>
    public void Save(string? folder = null)
    {
        var file = Path.Combine(folder ?? UserFolder.Path, File);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var made = $"{file}.{Guid.NewGuid():N}";
            System.IO.File.WriteAllBytes(made, new CanonicalWriter().StartObject().Optional("key", Key).Optional("name", Name).Optional("voice", Voice).End().ToArray());
            System.IO.File.Move(made, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(RecordFaults.Site, e, file, e.Message);
        }
    }
}
