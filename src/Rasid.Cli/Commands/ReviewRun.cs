using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary>One run of <c>rasid review</c>: tells what became of each word.</summary>
internal sealed record ReviewRun(Session Session, ParseResult Parsed, RecordFile Record, bool IsJson)
{
    // What is wrong with the command itself; the rest is wrong with what it names.
    private static readonly string[] OfUsage =
    [
        ReviewFault.Type, ReviewFault.Mode, ReviewFault.Status, ReviewFault.Voice, ReviewFault.Date, ReviewFault.Reason, ReviewFault.Author, ReviewFault.TooLong,
        ReviewFault.QuoteNone, ReviewFault.NoType, ReviewFault.Nothing, ReviewFault.Itself, ReviewFault.Score, ReviewFault.Stage,
    ];

    /// <summary>What a word is refused with: a wrong command, or something that it names.</summary>
    public static Exception Wrong(ReviewFault fault, Language language)
    {
        var sentence = fault.Sentence(language);
        return OfUsage.Contains(fault.Code) ? new UsageException(sentence) : new InputException(sentence);
    }

    /// <exception cref="UsageException">The word was not taken, because the command is wrong.</exception>
    /// <exception cref="InputException">The word was not taken.</exception>
    public async Task TellAsync(ReviewAnswer answer)
    {
        var m = Session.Messages;
        if (answer.Fault is { } fault) throw Wrong(fault, m.Language);
        var row = answer.Claim is { } id ? await Record.ClaimAsync(Viewer.Public, id).ConfigureAwait(false) : null;
        if (IsJson)
        {
            var words = row is null ? [] : await Record.ReviewsAsync(Viewer.Public, row.Claim.Id).ConfigureAwait(false);
            ReviewJson.Write(Session, answer.Word!.Value, row, words);
            return;
        }
        Session.Output.WriteLine(m.Format(
            "Review_Done",
            RecordId.Shown(RecordIdKind.Word, answer.Word!.Value),
            row is null ? "" : RecordId.Shown(RecordIdKind.Claim, row.Claim.Id),
            ReviewLines.Verdict(m, row?.Verdict ?? "")));
    }
}
