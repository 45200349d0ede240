using CsCheck;
using Rasid.Records.Keys;
using Rasid.Text;
using Rasid.Text.Tables;

namespace Rasid.Records.Tests.Keys;

public sealed class FingerprintTests
{
    private static readonly DataTable Table = DataTable.Parse("fingerprints.tsv", File.ReadAllText(Repository.At("data", "fingerprints.tsv")));
    private static readonly FingerprintWords Words = new(Table);
    private static readonly Gen<Hash256> Key = Gen.Byte.Array[32].Select(b => new Hash256(b));

    [Fact]
    public void A_fingerprint_reads_back_in_either_language_and_mixed() => Key.Sample(key =>
    {
        var (english, arabic) = (Words.English(key), Words.Arabic(key));
        foreach (var typed in new[] { string.Join(' ', english), string.Join("، ", arabic), string.Join(' ', english.Take(5).Concat(arabic.Skip(5))).ToUpperInvariant() })
        {
            Assert.True(Words.TryRead(typed, out var start, out _), typed);
            Assert.True(FingerprintWords.Fits(key, start));
            Assert.Equal(key.ToBytes()[..12], start);
        }
    });

    [Fact]
    public void One_word_more_or_less_or_unknown_is_no_fingerprint()
    {
        var words = Words.English(Hash256.Of("x"u8));
        Assert.False(Words.TryRead(string.Join(' ', words.Skip(1)), out _, out var unknown));
        Assert.Equal("", unknown);
        Assert.False(Words.TryRead(string.Join(' ', words.Append(words[0])), out _, out _));
        Assert.False(Words.TryRead(string.Join(' ', words.Skip(1).Prepend("nonsense")), out _, out unknown));
        Assert.Equal("nonsense", unknown);
    }

    [Fact]
    public void Another_key_does_not_fit()
    {
        Words.TryRead(string.Join(' ', Words.Arabic(Hash256.Of("a"u8))), out var start, out _);
        Assert.False(FingerprintWords.Fits(Hash256.Of("b"u8), start));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("arabic")]
    public void No_two_words_differ_by_one_letter_or_by_letters_that_sound_alike(string column)
    {
        var words = Table.Rows.Select(r => Sound(Normalizer.Key(r[column]))).ToList();
        Assert.Equal(256, words.Distinct(StringComparer.Ordinal).Count());
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = 0; j < i; j++) Assert.False(IsNear(words[i], words[j]), $"{words[i]} {words[j]}");
        }
    }

    [Fact]
    public void Words_are_short_and_of_one_piece() => Assert.All(Table.Rows, r =>
    {
        Assert.InRange(r["english"].Length, 3, 9);
        Assert.InRange(r["arabic"].Length, 2, 7);
        Assert.All(r["english"], c => Assert.True(char.IsAsciiLetterLower(c)));
        Assert.All(r["arabic"], c => Assert.InRange(c, 'ء', 'ي'));
    });

    // Pairs that a telephone does not keep apart.
    private static string Sound(string word)
    {
        foreach (var (like, as_) in new[] { ('ص', 'س'), ('ث', 'س'), ('ط', 'ت'), ('ض', 'د'), ('ظ', 'ز'), ('ذ', 'ز'), ('ح', 'ه') }) word = word.Replace(like, as_);
        return word;
    }

    // At most one letter put in, left out, changed, or two neighbours changed about.
    private static bool IsNear(string a, string b)
    {
        if (a.Length < b.Length) (a, b) = (b, a);
        if (a.Length - b.Length > 1) return false;
        if (a.Length > b.Length) return Enumerable.Range(0, a.Length).Any(i => a.Remove(i, 1) == b);
        var differ = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return differ.Count < 2 || (differ is [var x, var y] && y == x + 1 && a[x] == b[y] && a[y] == b[x]);
    }
}
