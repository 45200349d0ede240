using System.Text;
using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Keys;

/// <summary>A statement on keys with its signature: it proves itself, wherever it lies.</summary>
/// <param name="Text">Canonical JSON.</param>
/// <param name="Signature">64 bytes.</param>
public sealed record SignedStatement(string Text, ReadOnlyMemory<byte> Signature)
{
    /// <summary>Most bytes of a statement that is taken in: 64 KiB.</summary>
    public const int MostBytes = 1 << 16;

    /// <summary>Signs a statement.</summary>
    public static SignedStatement Of(string text, IEntrySigner by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new SignedStatement(text, by.Sign(KeySignature.Message(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is no statement in its one form, or too long.</exception>
    public static SignedStatement Parse(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MostBytes) throw new FormatException("too long for a statement on keys");
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("not a statement on keys", e);
        }
    }

    /// <summary>Canonical JSON: <c>signature</c> and <c>statement</c>.</summary>
    public byte[] ToJson() => new CanonicalWriter().StartObject()
        .Member("signature", Convert.ToBase64String(Signature.Span)).Member("statement", Text).End().ToArray();

    /// <summary>Whether the signature is a key's.</summary>
    public bool IsBy(PublicKey key, SignatureChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        return checker.IsGood(key, KeySignature.Message(Encoding.UTF8.GetBytes(Text)), Signature.Span);
    }

    /// <summary>The members of the statement.</summary>
    /// <exception cref="FormatException">The text is not canonical JSON of the kind.</exception>
    internal T Read<T>(string kind, Func<JsonElement, T> read)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        if (!CanonicalJson.IsCanonical(bytes)) throw new FormatException("the statement is not canonical");
        using var document = JsonDocument.Parse(bytes);
        var e = document.RootElement;
        if (e.ValueKind != JsonValueKind.Object || e.Text("kind") != kind) throw new FormatException($"the statement is no {kind}");
        return read(e);
    }

    /// <summary>The kind that the statement says it is; empty when it is none.</summary>
    public string Kind
    {
        get
        {
            try
            {
                using var document = JsonDocument.Parse(Text);
                return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Text("kind") : "";
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                return "";
            }
        }
    }

    internal static SignedStatement Read(JsonElement e) => new(e.Text("statement"), Base64.Read(e.Text("signature")));
}
