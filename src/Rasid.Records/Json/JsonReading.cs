using System.Text.Json;
using Rasid.Text;

namespace Rasid.Records.Json;

/// <summary>Reads members of payloads; a member that is absent is an empty string or list, never null.</summary>
internal static class JsonReading
{
    public static string Text(this JsonElement e, string name) => e.TryGetProperty(name, out var v) ? v.GetString() ?? "" : "";

    public static string? TextOrNull(this JsonElement e, string name) => e.TryGetProperty(name, out var v) ? v.GetString() : null;

    public static Hash256 Hash(this JsonElement e, string name) => Hash256.Parse(e.Text(name));

    public static int Int(this JsonElement e, string name) => e.TryGetProperty(name, out var v) ? v.GetInt32() : 0;

    public static IReadOnlyList<string> Texts(this JsonElement e, string name) => e.List(name, v => v.GetString() ?? "");

    public static IReadOnlyList<T> List<T>(this JsonElement e, string name, Func<JsonElement, T> read) =>
        e.TryGetProperty(name, out var list) ? list.Items(read) : [];

    public static IReadOnlyList<T> Items<T>(this JsonElement list, Func<JsonElement, T> read)
    {
        var length = list.GetArrayLength();
        if (length == 0) return [];
        var items = new T[length];
        for (var i = 0; i < length; i++) items[i] = read(list[i]);
        return items;
    }

    /// <summary>A span written as <c>[start,length]</c>.</summary>
    public static TextSpan Span(this JsonElement e) => new(e[0].GetInt32(), e[1].GetInt32());

    public static CanonicalWriter Span(this CanonicalWriter w, TextSpan span) => w.StartArray().Number(span.Start).Number(span.Length).End();

    public static CanonicalWriter Spans(this CanonicalWriter w, string name, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0) return w;
        w.Name(name).StartArray();
        foreach (var span in spans) w.Span(span);
        return w.End();
    }
}
