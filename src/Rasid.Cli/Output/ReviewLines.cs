using System.Globalization;
using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes what persons said in review: each value beside what was read, each word with its author, day and reason.</summary>
internal sealed class ReviewLines(Session session)
{
    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;

    /// <summary>What review made of a claim, in words.</summary>
    public static string Verdict(Messages m, string verdict) => m["Verdict_" + (verdict.Length > 0 ? verdict : "none")];

    /// <summary>The mark of a verdict in narrow places; empty for none.</summary>
    public static string Mark(string verdict) => verdict switch
    {
        ReviewVerdicts.Accepted => "✓",
        ReviewVerdicts.Amended => "✓✎",
        ReviewVerdicts.Corrected => "✎",
        ReviewVerdicts.Added => "+",
        ReviewVerdicts.Rejected or ReviewVerdicts.Withdrawn => "✗",
        _ => "",
    };

    /// <summary>A field's value in words.</summary>
    public static string Value(Messages m, string key, string value) =>
        value.Length == 0 ? m[key == "date" ? "Date_Unknown" : "Card_None"] : key == "status" ? m["Status_" + value] : value;

    public void Write(ShownReview review, string verdict, bool isByHand)
    {
        if (isByHand) _output.WriteLine($"  {_m["Card_ByHand"]}");
        if (review.Words.Count == 0) return;
        _output.WriteLine($"  {_m["Card_Review"]} {Verdict(_m, verdict)}");
        foreach (var field in review.Fields)
            _output.WriteLine($"    {_m.Format("Card_Reviewed", _m["Changed_" + field.Key], Value(_m, field.Key, field.Shown), Value(_m, field.Key, field.Read))}");
        foreach (var word in review.Words) Write(word, isNamed: false);
    }

    public void Write(ShownWord shown, bool isNamed)
    {
        var word = shown.Row.Word;
        var about = isNamed ? string.Concat(shown.Row.Claims.Take(1).Select(c => "  " + RecordId.Shown(RecordIdKind.Claim, c))) : "";
        var undone = shown.Row.Stands ? "" : $" ({_m["Review_Undone"]})";
        var day = word.Claimed.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        _output.WriteLine($"    {RecordId.Shown(RecordIdKind.Word, word.Id)}{about}  {day}  {word.Author}  {Said(shown)}{undone} — {word.Reason.ReplaceLineEndings(" ")}");
    }

    private string Said(ShownWord shown) => shown.Row.Word.Kind switch
    {
        ReviewKinds.Amend or ReviewKinds.Correct => _m.Format(
            "Word_" + shown.Row.Word.Kind, string.Join("; ", shown.Changes.Select(c => $"{_m["Changed_" + c.Key]} {Value(_m, c.Key, c.Value)}"))),
        ReviewKinds.Contradict => _m.Format("Word_contradict", string.Join(" ≠ ", shown.Row.Claims.Select(c => RecordId.Shown(RecordIdKind.Claim, c)))),
        ReviewKinds.Undo => _m.Format("Word_undo", RecordId.Shown(RecordIdKind.Word, shown.Row.Word.Undoes!.Value)),
        var kind => _m["Word_" + kind],
    };
}
