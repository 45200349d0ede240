using System.Text;
using CsCheck;
using Rasid.Intake.Lines;

namespace Rasid.Intake.Tests;

public sealed class LineBlocksTests
{
    [Fact]
    public void Blocks_hold_whole_lines_in_order_whatever_their_size() =>
        Gen.Select(Gen.String[Gen.Char["ab\n\r"], 0, 60], Gen.Int[1, 20], Gen.Int[1, 7]).Sample((text, size, chunk) =>
        {
            var expected = text.Split('\n').Select((l, i) => (l.TrimEnd('\r') == l ? l : l[..^1], i + 1)).ToList();
            if (expected[^1].Item1.Length == 0 && text.EndsWith('\n') | text.Length == 0) expected.RemoveAt(expected.Count - 1);
            Assert.Equal(expected, Lines(Encoding.UTF8.GetBytes(text), size, chunk));
        });

    [Fact]
    public void A_byte_order_mark_at_the_start_is_dropped() =>
        Assert.Equal([("a", 1), ("b", 2)], Lines([0xEF, 0xBB, 0xBF, .. "a\nb\n"u8], 4, 1));

    private static List<(string Text, int Number)> Lines(byte[] bytes, int size, int chunk)
    {
        var lines = new List<(string, int)>();
        var blocks = new LineBlocks(new Trickle(bytes, chunk), size);
        while (blocks.Next() is { } block)
        {
            using (block)
            {
                var rest = block.Bytes;
                for (var n = block.FirstLine; !rest.IsEmpty; n++) lines.Add((Encoding.UTF8.GetString(LineBlock.TakeLine(ref rest)), n));
            }
        }
        return lines;
    }

    /// <summary>A stream that gives a few bytes at a time, as a pipe does.</summary>
    private sealed class Trickle(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }
}
