using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Numbers of the same kind of people or things that two claims of one event give differently.</summary>
internal static class CountsApart
{
    // Room for a number and a word before what it counts ("more than 30 detainees").
    private const int Before = 16;
    private const int KindLetters = 4;

    /// <summary>What a claim counts: the number, its kind, and both in the report's words.</summary>
    public static IReadOnlyList<(string Number, string Kind, string Words)> Of(Claim claim, string? text)
    {
        var counted = new List<(string, string, string)>();
        foreach (var member in claim.Actors.Concat(claim.Recipients).Where(m => m.Id.Length == 0))
        {
            var words = Normalizer.Key(Words(member, text)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var at = Array.FindLastIndex(words, w => w.All(char.IsDigit));
            if (at < 0 || at + 1 >= words.Length) continue;
            // The ending of what is counted goes with the number.
            var kind = words[at + 1];
            counted.Add((words[at], kind.Length > KindLetters ? kind[..KindLetters] : kind, $"{words[at]} {member.Text}"));
        }
        return counted;
    }

    private static string Words(ClaimMember member, string? text)
    {
        if (text is null || member.Span.End > text.Length) return member.Text;
        var start = Math.Max(0, member.Span.Start - Before);
        // A word that is cut in two is none.
        var from = start == 0 ? 0 : text.IndexOf(' ', start) is >= 0 and var blank && blank < member.Span.Start ? blank : member.Span.Start;
        return string.Concat(text.AsSpan(from, member.Span.Start - from), " ", member.Text);
    }
}
