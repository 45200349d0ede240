using Rasid.Office;
using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>One row of a reviewed table beside the claim that it is about.</summary>
internal sealed class ImportRow(IRecordReads record, Viewer viewer, ImportColumns columns, TableRow row, ReviewSaid said, Language language)
{
    private Hash256? _claim;

    public async Task<(ImportedRow Row, Judgement? Judgement)> ReadAsync(CancellationToken cancellation)
    {
        if (row.Cells.Skip(columns.Count).Any(c => c.Text.Length > 0)) return Refused("row-long");
        if (ExportTable.Ids.FirstOrDefault(id => columns.Of(id, row).Kind == CellKind.Formula) is { } formula) return Refused("formula", Title(formula));
        var typed = Cell("claim");
        if (Id(typed, RecordIdKind.Claim) is not { } id) return Refused(typed.Length == 0 ? "no-id" : "bad-id", typed);
        _claim = id;
        if (await record.ClaimAsync(viewer, id, cancellation).ConfigureAwait(false) is not { } claim) return await GoneAsync(id, cancellation).ConfigureAwait(false);
        _claim = claim.Claim.Id;
        if (await StrangerAsync(claim, cancellation).ConfigureAwait(false) is { } stranger) return Refused("ids", Title(stranger), typed);

        var state = ClaimState.Of(claim, await record.ReviewsAsync(viewer, claim.Claim.Id, cancellation).ConfigureAwait(false));
        // A table of an older state differs in its names too, and that it is old is the better word then.
        if (Cell("seen") == state && Edited(claim) is { } edited) return Refused("names", Title(edited), Title(ClaimCells.NamesOf[edited]));
        if (ImportWords.Judgement(Cell("review")) is not { } judged) return Refused("judgement", Cell("review"), ImportWords.Judgements(language));
        var changed = ClaimCells.Open.Where(c => columns.Has(c) && !IsSame(Cell(c), ClaimCells.Of(c, claim.Claim, language))).ToList();
        if (changed.Count == 0 && IsSaid(judged, claim.Verdict)) return (Told(ImportOutcome.Same, "", []), null);
        if (Cell("seen") != state) return Refused("stale", RecordId.Shown(RecordIdKind.Claim, claim.Claim.Id));
        if (changed.Contains("date") && DateFault() is { } date) return date;

        if (judged == ReviewKinds.Reject && changed.Count > 0) return Refused("reject-changed", Title(changed[0]));
        if (judged is ReviewKinds.Amend or ReviewKinds.Correct && changed.Count == 0) return Refused("nothing-changed", Cell("review"));
        var word = changed.Count == 0 ? judged : judged is ReviewKinds.Accept or ReviewKinds.Amend ? ReviewKinds.Amend : ReviewKinds.Correct;
        var why = Cell("reason") is { Length: > 0 } reason ? said with { Reason = reason } : said;
        return (Told(ImportOutcome.Changed, word, changed), new Judgement(claim.Claim.Id, word, Typed(changed), why with { Seen = state }));
    }

    private ImportedRow Told(ImportOutcome outcome, string word, IReadOnlyList<string> fields) => new(row.Number, outcome, _claim, word, fields, "");

    private (ImportedRow, Judgement?) Refused(string code, params ReadOnlySpan<object?> arguments) =>
        (Told(ImportOutcome.Refused, "", []) with { Why = ImportWords.Of(code, language, arguments) }, null);

    private string Title(string id) => ExportTable.Title(id, language);

    private string Cell(string id) => columns.Of(id, row).Text.Trim();

    private static Hash256? Id(string typed, RecordIdKind kind) =>
        RecordId.TryParse(typed, out var id) && id.Kind == kind && id.Prefix.Length == Hash256.Size * 2 ? Hash256.Parse(id.Prefix) : null;

    // A newer reading may have the claim under another id: the row was made from an older one.
    private async Task<(ImportedRow, Judgement?)> GoneAsync(Hash256 id, CancellationToken cancellation)
    {
        var now = await record.FindAsync(viewer, new RecordId(RecordIdKind.Claim, id.ToString()), 1, cancellation).ConfigureAwait(false);
        return now is [var other] ? Refused("replaced", RecordId.Shown(RecordIdKind.Claim, id), RecordId.Shown(RecordIdKind.Claim, other.Id)) : Refused("no-claim", RecordId.Shown(RecordIdKind.Claim, id));
    }

    // The ids of a row belong together; an event may have been joined with another since.
    private async Task<string?> StrangerAsync(ClaimRow claim, CancellationToken cancellation)
    {
        if (Cell("report") is { Length: > 0 } report && Id(report, RecordIdKind.Report) != claim.Report.Id) return "report";
        if (Cell("event") is not { Length: > 0 } typed || Id(typed, RecordIdKind.Event) == claim.Event) return null;
        if (Id(typed, RecordIdKind.Event) is not { } id) return "event";
        var now = await record.FindAsync(viewer, new RecordId(RecordIdKind.Event, id.ToString()), 1, cancellation).ConfigureAwait(false);
        return now is [var other] && other.Id == claim.Event ? null : "event";
    }

    private static bool IsSaid(string judged, string verdict) => judged switch
    {
        "" => true,
        ReviewKinds.Accept or ReviewKinds.Amend => verdict is ReviewVerdicts.Accepted or ReviewVerdicts.Amended,
        ReviewKinds.Correct => verdict is ReviewVerdicts.Corrected,
        _ => ReviewVerdicts.IsOut(verdict),
    };

    // What only repeats in words is not read back, so a change there would be lost.
    private string? Edited(ClaimRow claim) => ClaimCells.NamesOf.Keys.FirstOrDefault(c => columns.Has(c)
        && !IsSame(Cell(c), ClaimCells.Of(c, claim.Claim, Language.Arabic)) && !IsSame(Cell(c), ClaimCells.Of(c, claim.Claim, Language.English)));

    private (ImportedRow, Judgement?)? DateFault()
    {
        var cell = columns.Of("date", row);
        var text = cell.Text.Trim();
        if (text.Length == 5 && text.All(char.IsAsciiDigit)) return Refused("date-serial", text);
        var parts = text.Split(['/', '.', '-']);
        // A day or a month first: 03/04/2025 is a day in April here and in March there.
        return parts.Length == 3 && parts[0].Length is 1 or 2 && parts.All(p => p.Length is > 0 and <= 4 && p.All(char.IsAsciiDigit)) ? Refused("date-order", text) : null;
    }

    // Only what was changed: the rest is not read again, so it cannot come to mean somebody else.
    private TypedClaim Typed(List<string> changed)
    {
        return new TypedClaim
        {
            Type = One("type"),
            Modes = One("modes"),
            Status = One("status"),
            Date = One("date"),
            Actors = Many("actors"),
            Recipients = Many("recipients"),
            Place = One("place"),
            Voice = One("voice"),
            Speaker = One("speaker"),
        };

        string? One(string column) => !changed.Contains(column) ? null : Cell(column) is { Length: > 0 } cell ? cell : TypedClaim.None;

        string[]? Many(string column) => !changed.Contains(column) ? null
            : Cell(column).Split([';', '؛', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? names : [TypedClaim.None];
    }

    // Programs that save tables change line ends and cut off spaces.
    private static bool IsSame(string a, string b) => a == b || Plain(a) == Plain(b);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
