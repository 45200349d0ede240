using Rasid.Office;
using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Takes back a table of an export that a person reviewed. All rows are looked at first; then all their words are journalled at once, or none.</summary>
/// <param name="record">The record.</param>
/// <param name="who">Who is who; asked only where somebody or somewhere is named anew.</param>
public sealed class ImportReview(IRecord record, Func<WhoIs> who)
{
    /// <summary>Takes a table.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="sheets">Its sheets; those that are no export are passed over where one is.</param>
    /// <param name="said">Why, where a row does not say it itself.</param>
    /// <param name="isCheck">Whether it is only looked at what would become of it.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="cancellation">Taken only before anything is journalled.</param>
    public async Task<ImportAnswer> RunAsync(
        Viewer viewer, IReadOnlyList<IReadOnlyList<TableRow>> sheets, ReviewSaid said, bool isCheck, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(said);
        var tables = sheets.Where(s => s.Count > 0).ToList();
        if (tables.Count == 0) return new ImportAnswer([], false, ImportWords.Of("empty", language));
        if (tables.Exists(t => ImportColumns.IsHeader(t[0]))) tables.RemoveAll(t => !ImportColumns.IsHeader(t[0]));
        var rows = new List<ImportedRow>();
        var judgements = new List<(int Row, Judgement Judgement)>();
        var first = new Dictionary<Hash256, int>();
        foreach (var table in tables)
        {
            var (columns, why) = ImportColumns.Of(table[0], language);
            if (columns is null) return new ImportAnswer([], false, why);
            foreach (var row in table.Skip(1))
            {
                var read = await new ImportRow(record, viewer, columns, row, said, language).ReadAsync(cancellation).ConfigureAwait(false);
                var (told, judgement) = (read.Row, read.Judgement);
                if (told.Claim is { } claim && !first.TryAdd(claim, told.Number))
                    (told, judgement) = (Refused(told, ImportWords.Of("row-doubled", language, RecordId.Shown(RecordIdKind.Claim, claim), first[claim])), null);
                if (judgement is not null) judgements.Add((rows.Count, judgement));
                rows.Add(told);
            }
        }
        if (rows.Count == 0) return new ImportAnswer([], false, ImportWords.Of("empty", language));
        var mayWrite = !isCheck && rows.TrueForAll(r => r.Outcome != ImportOutcome.Refused);
        var answers = await new ReviewClaims(record, who).JudgeAllAsync(viewer, [.. judgements.Select(j => j.Judgement)], !mayWrite, cancellation).ConfigureAwait(false);
        foreach (var ((at, _), answer) in judgements.Zip(answers))
        {
            if (answer.Fault is { } fault) rows[at] = Refused(rows[at], fault.Sentence(language));
        }
        return new ImportAnswer(rows, answers.Any(a => a.Word is not null));
    }

    private static ImportedRow Refused(ImportedRow row, string why) => row with { Outcome = ImportOutcome.Refused, Word = "", Why = why };
}
