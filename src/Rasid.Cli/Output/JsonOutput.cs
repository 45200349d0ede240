using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rasid.Cli.Output;

/// <summary>Writes one JSON value for programs: indented, Arabic as letters.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static void Write(Session session, Action<Utf8JsonWriter> value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) value(json);
        session.Output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
