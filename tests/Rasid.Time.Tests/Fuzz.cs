using System.Text;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Time.Tests;

/// <summary>Makes texts that nobody would write, each from one number, and asks of every one what must hold for any text.</summary>
internal sealed class Fuzz
{
    private static readonly string[] Words = [.. Language.Data.Names
        .Where(static n => (n.StartsWith("time/", StringComparison.Ordinal) && !n.Contains("rules", StringComparison.Ordinal)) || n is "words/numerals.tsv" or "words/function-words.tsv" or "words/verbs.tsv" or "words/nouns.tsv")
        .SelectMany(static n => Language.Data.Table(n).Rows).Select(static r => r["form"].Length > 0 ? r["form"] : r["lemma"]).Where(static f => f.Length > 0)];

    private static readonly string[] Time = [.. Language.Data.Names
        .Where(static n => n.StartsWith("time/", StringComparison.Ordinal) && !n.Contains("rules", StringComparison.Ordinal))
        .SelectMany(static n => Language.Data.Table(n).Rows).Select(static r => r["form"])];

    private static readonly string[] Glue = [" ", " ", " ", " ", "", "\n", " ، ", ".", "؟ ", "؛", " - ", "/", ":", "(", ")", "«", "»", "\"", "و", "ال", "لل", "ب", "\u200F", "\u0640", "\u0651", "\u064F", "\u0654", "\u0301", "ـ", "😀", "👨‍👩‍👧", "\uFE0F", "ﷺ", "ﻻ", "https://a.b/ج", "a@b.cd", "U.N.", "\t", "\r\n", "\u2028", "\0", "\uD800"];

    private static readonly string[] Numbers = ["0", "1", "12", "31", "32", "99", "1318", "1445", "1501", "2024", "9999", "0755", "999999999", "99999999999999999999", "3.5", "15.30", "1,200", "٢٠٢٠", "۱۲", "5+5", "-1", "1/1/2020", "31/02/2020", "29.2.2023"];

    private readonly TemporalReader _reader = Language.Reader();
    private readonly Tokenizer _tokenizer = Language.Tokenizer();
    private readonly ReadingChooser _chooser = Language.Chooser();
    private readonly DocumentDater _dater = new(Language.Rules);

    /// <summary>The text of a number: the same each time.</summary>
    public static string Text(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        switch (seed % 5)
        {
            case 0:
                var bytes = new byte[random.Next(400)];
                random.NextBytes(bytes);
                text.Append(Encoding.UTF8.GetString(bytes));
                break;
            case 1:
                for (var i = random.Next(300); i > 0; i--) text.Append((char)(random.Next(8) == 0 ? random.Next(char.MaxValue) : random.Next(0x600, 0x700)));
                break;
            default:
                var most = seed % 1000 == 2 ? 4000 : 60;
                for (var i = random.Next(most); i > 0; i--)
                {
                    text.Append(random.Next(4) switch { 0 => Pick(random, Numbers), 1 => Pick(random, Words), _ => Pick(random, Time) });
                    text.Append(Pick(random, Glue));
                    if (random.Next(40) == 0 && text.Length > 2) text.Insert(random.Next(text.Length), Pick(random, Glue));
                }
                break;
        }
        return text.ToString();
    }

    /// <summary>What a text is read as, written down; throws where something does not hold.</summary>
    public string Check(string text)
    {
        var folded = Normalizer.Fold(text);
        for (var i = 0; i < folded.Clean.Length; i++)
        {
            var span = folded.Map.ToOriginal(i, 1);
            Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length);
            Assert.Contains(folded.Folded[i], Normalizer.Key(span.In(text)));
        }
        var table = _tokenizer.Tokenize(text);
        var (end, next) = (0, 0);
        foreach (var token in table.Tokens)
        {
            Assert.True(token.Span.Start >= end && token.Span.Length > 0 && token.Span.End <= text.Length);
            end = token.Span.End;
        }
        foreach (var sentence in table.Sentences)
        {
            Assert.True(sentence.First == next && sentence.Count > 0);
            next = sentence.End;
        }
        Assert.Equal(table.Count, next);
        Assert.Equal(table.Count, _chooser.Choose(table).Count);
        var said = new StringBuilder();
        foreach (var reference in new DateTime?[] { null, new DateTime(2025, 3, 12), new DateTime(2025, 3, 12, 4, 30, 0) })
        {
            end = 0;
            foreach (var time in _reader.Read(table, reference, reference?.Hour > 0 ? Prefer.Future : Prefer.Past))
            {
                Assert.True(time.Span.Start >= end && time.Span.Length > 0 && time.Span.End <= text.Length && time.FirstToken <= time.LastToken);
                Assert.True(EdtfShape.IsValid(time), time.Value);
                Assert.False(time.Range is { From: { } from, To: { } to } && from > to, time.Value);
                end = time.Span.End;
                said.Append(time.Span.Start).Append(' ').Append(time.Value).Append(' ').Append(time.Rule).Append('\n');
            }
        }
        var dated = _dater.Date(table);
        Assert.False(dated.Range is { From: { } first, To: { } last } && first > last, dated.Reason);
        return said.Append(dated.Value).Append(' ').Append(dated.Reason).ToString();
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
