using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Workflow;

namespace Rasid.Web.Wording;

/// <summary>What persons said in review, in words.</summary>
internal static class ReviewWords
{
    /// <summary>What review made of a claim.</summary>
    public static string Verdict(Words words, string verdict) => words["Verdict_" + (verdict.Length > 0 ? verdict : "none")];

    /// <summary>The name of a field.</summary>
    public static string Field(Words words, string key) => words["Field_" + key switch
    {
        "type" => "Type",
        "modes" => "Modes",
        "status" => "Status",
        "date" => "Date",
        "actors" => "Actors",
        "recipients" => "Recipients",
        "place" => "Place",
        _ => "Speakers",
    }];

    /// <summary>The value of a field.</summary>
    public static string Value(Words words, string key, string value) => key switch
    {
        "date" => DateWords.Of(words, value),
        _ when value.Length == 0 => words["Review_None"],
        "status" => words.Code("Status_", value),
        "type" => words.Code("Type_", value),
        _ => value,
    };

    /// <summary>What a word says.</summary>
    public static string Said(Words words, ShownWord shown)
    {
        var word = shown.Row.Word;
        return word.Kind switch
        {
            ReviewKinds.Amend or ReviewKinds.Correct => words.Format(
                "Word_" + word.Kind, string.Join(words["Review_Semicolon"], shown.Changes.Select(c => $"{Field(words, c.Key)}: {Value(words, c.Key, c.Value)}"))),
            ReviewKinds.Contradict => words.Format("Word_contradict", string.Join(" ≠ ", shown.Row.Claims.Select(c => RecordId.Shown(RecordIdKind.Claim, c)))),
            ReviewKinds.Undo => words.Format("Word_undo", RecordId.Shown(RecordIdKind.Word, word.Undoes!.Value)),
            var kind => words["Word_" + kind],
        };
    }
}
