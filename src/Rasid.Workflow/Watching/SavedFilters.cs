using System.Text.Encodings.Web;
using System.Text.Json;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Filters that a person gave names to; <c>filters.json</c> in the user's configuration.</summary>
/// <param name="folder">The configuration folder; <see cref="UserFolder.Path"/> when null.</param>
public sealed class SavedFilters(string? folder = null)
{
    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _file = Path.Combine(folder ?? UserFolder.Path, "filters.json");

    /// <summary>All of them, by name.</summary>
    /// <exception cref="RecordException">The file is there and cannot be read (<see cref="RecordFaults.Site"/>).</exception>
    public IReadOnlyList<(string Name, WatchFilter Filter)> All()
    {
        try
        {
            if (!File.Exists(_file)) return [];
            using var json = JsonDocument.Parse(File.ReadAllBytes(_file));
            return [.. json.RootElement.EnumerateObject().Select(f => (f.Name, new WatchFilter(Text(f.Value, "actor"), Text(f.Value, "place"), Text(f.Value, "type"), Text(f.Value, "provision"))))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            throw new RecordException(RecordFaults.Site, e, _file, e.Message);
        }
    }

    /// <summary>The filter with a name; null when there is none.</summary>
    public WatchFilter? Find(string name) => All().FirstOrDefault(f => f.Name == name).Filter;

    /// <summary>Keeps a filter under a name, in place of an earlier one.</summary>
    public void Save(string name, WatchFilter filter) => Write([.. All().Where(f => f.Name != name), (name, filter)]);

    /// <summary>Takes a filter out; false when there is none of that name.</summary>
    public bool Forget(string name)
    {
        var all = All();
        if (all.All(f => f.Name != name)) return false;
        Write([.. all.Where(f => f.Name != name)]);
        return true;
    }

    private void Write(IReadOnlyList<(string Name, WatchFilter Filter)> filters)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            foreach (var (name, filter) in filters.OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                json.WriteStartObject(name);
                if (filter.Actor.Length > 0) json.WriteString("actor", filter.Actor);
                if (filter.Place.Length > 0) json.WriteString("place", filter.Place);
                if (filter.Type.Length > 0) json.WriteString("type", filter.Type);
                if (filter.Provision.Length > 0) json.WriteString("provision", filter.Provision);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            // Written apart and moved, so that a stop in between loses no filter.
            File.WriteAllBytes(_file + ".new", bytes.ToArray());
            File.Move(_file + ".new", _file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(RecordFaults.Site, e, _file, e.Message);
        }
    }

    private static string Text(JsonElement e, string name) => e.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
