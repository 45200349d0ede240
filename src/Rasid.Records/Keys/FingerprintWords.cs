using Rasid.Text;
using Rasid.Text.Tables;

namespace Rasid.Records.Keys;

/// <summary>The words by which a key is read over the telephone: twelve of 256, in Arabic or English, for the first twelve bytes (96 bits) of its id. Immutable.</summary>
public sealed class FingerprintWords
{
    /// <summary>Number of words of a fingerprint: 12.</summary>
    public const int Length = 12;

    private const int Count = 256;

    private readonly string[] _english = new string[Count];
    private readonly string[] _arabic = new string[Count];
    private readonly Dictionary<string, byte> _places = new(StringComparer.Ordinal);

    /// <summary>Takes the words of a table with the columns <c>index</c>, <c>english</c> and <c>arabic</c>, 256 rows in order.</summary>
    /// <exception cref="DataFaultException">Rows are missing or out of order (RSD3301), or two words are one (RSD3302).</exception>
    public FingerprintWords(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Rows.Count != Count) throw new DataFaultException("RSD3301", table.Name, 0, "fingerprints have 256 words: give 256 rows");
        for (var i = 0; i < Count; i++)
        {
            var row = table.Rows[i];
            if (row["index"] != $"{i}") throw row.Fault("RSD3301", $"this row is number {i}: rows are in order and none is missing");
            (_english[i], _arabic[i]) = (row.Required("english"), row.Required("arabic"));
            foreach (var word in new[] { _english[i], _arabic[i] })
            {
                if (!_places.TryAdd(Fold(word), (byte)i)) throw row.Fault("RSD3302", $"\"{word}\" stands twice: choose another word");
            }
        }
    }

    /// <summary>The English words of a key.</summary>
    public IReadOnlyList<string> English(Hash256 key) => Words(_english, key);

    /// <summary>The Arabic words of a key.</summary>
    public IReadOnlyList<string> Arabic(Hash256 key) => Words(_arabic, key);

    /// <summary>Reads a fingerprint as somebody typed it, in either language or both.</summary>
    /// <param name="typed">Words apart by spaces, commas or hyphens.</param>
    /// <param name="start">The twelve bytes that they say a key's id begins with.</param>
    /// <param name="unknown">The first word that is none of the table; empty where only their number is wrong, or all is well.</param>
    public bool TryRead(string typed, out byte[] start, out string unknown)
    {
        ArgumentNullException.ThrowIfNull(typed);
        start = [];
        unknown = "";
        var bytes = new List<byte>();
        foreach (var word in typed.Split([' ', '\t', '\n', '\r', ',', '،', '-', '.', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_places.TryGetValue(Fold(word), out var place))
            {
                unknown = word;
                return false;
            }
            bytes.Add(place);
        }
        if (bytes.Count != Length) return false;
        start = [.. bytes];
        return true;
    }

    /// <summary>Whether a key's id begins with those bytes.</summary>
    public static bool Fits(Hash256 key, ReadOnlySpan<byte> start) => key.ToBytes().AsSpan(0, Length).SequenceEqual(start);

    // Somebody who listens writes the article or leaves the hamza out; letters decide, not spelling.
    private static string Fold(string word) => Normalizer.Key(word.ToLowerInvariant());

    private static string[] Words(string[] words, Hash256 key) => [.. key.ToBytes().Take(Length).Select(b => words[b])];
}
