using System.Globalization;
using Rasid.Office;
using Rasid.Records;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>The table of an export: a row a claim, with columns in which a person says what is otherwise.</summary>
internal sealed class ExportTable : IExportWriter
{
    private static readonly WordBook Words = new("Rasid.Workflow.Exporting.Exports");

    private static readonly (string Id, ColumnKind Kind, int Width)[] Layout =
    [
        ("sentence", ColumnKind.Words, 52), ("date", ColumnKind.Code, 13), ("type", ColumnKind.Code, 12), ("modes", ColumnKind.Code, 12), ("status", ColumnKind.Code, 12),
        ("actors", ColumnKind.Code, 24), ("actor_names", ColumnKind.Words, 30), ("recipients", ColumnKind.Code, 24), ("recipient_names", ColumnKind.Words, 30),
        ("place", ColumnKind.Code, 14), ("place_name", ColumnKind.Words, 16), ("voice", ColumnKind.Code, 18), ("speaker", ColumnKind.Code, 20), ("says", ColumnKind.Words, 24),
        ("evidence", ColumnKind.Words, 70), ("review", ColumnKind.Open, 12), ("reason", ColumnKind.Open, 30), ("state", ColumnKind.Code, 12),
        ("earliest", ColumnKind.Code, 12), ("latest", ColumnKind.Code, 12), ("date_basis", ColumnKind.Code, 10), ("hosts", ColumnKind.Words, 18),
        ("auspices", ColumnKind.Words, 18), ("chairs", ColumnKind.Words, 18), ("trigger", ColumnKind.Words, 16), ("publisher", ColumnKind.Words, 20),
        ("published", ColumnKind.Code, 13), ("title", ColumnKind.Words, 34), ("url", ColumnKind.Code, 24), ("claims", ColumnKind.Number, 8), ("publishers", ColumnKind.Number, 8),
        ("confidence", ColumnKind.Number, 8), ("handling", ColumnKind.Code, 10), ("event", ColumnKind.Code, 14), ("claim", ColumnKind.Code, 14),
        ("report", ColumnKind.Code, 14), ("seen", ColumnKind.Code, 18),
    ];

    private readonly ITableWriter _table;
    private readonly ExportRequest _request;
    private readonly string _process;
    private readonly Hash256 _digest;

    public ExportTable(Stream stream, ExportRequest request, string process, Hash256 digest)
    {
        (_request, _process, _digest) = (request, process, digest);
        var language = request.Language;
        TableColumn[] columns = [.. Layout.Select(c => new TableColumn(c.Id, Title(c.Id, language), c.Kind, c.Width))];
        _table = request.Format == ExportFormat.Csv
            ? new CsvWriter(stream, columns)
            : new XlsxWriter(stream, new XlsxSheet(Words.Get("sheet", language), Words.Get("sheet.notes", language), language == Language.Arabic), columns);
    }

    /// <summary>Ids of all columns, in order.</summary>
    public static IEnumerable<string> Ids => Layout.Select(c => c.Id);

    public bool WantsState => true;

    public int WithoutPlace => 0;

    public int WithoutPosition => 0;

    /// <summary>Title of a column.</summary>
    public static string Title(string id, Language language) => Words.Get("column." + id, language);

    public bool Write(ExportRow row)
    {
        _table.Write([.. Layout.Select(c => Cell(c.Id, row))]);
        return true;
    }

    public void End(int events, int rows) => _table.End(
    [
        (Words.Get("note.process", _request.Language), _process),
        (Words.Get("note.filter", _request.Language), _request.FilterWords.Length > 0 ? _request.FilterWords : Words.Get("note.all", _request.Language)),
        (Words.Get("note.events", _request.Language), Number(events)),
        (Words.Get("note.rows", _request.Language), Number(rows)),
        (Words.Get("note.review", _request.Language), Words.Get("note.review.how", _request.Language)),
        (Words.Get("note.digest", _request.Language), _digest.ToString()),
    ]);

    public void Dispose() => _table.Dispose();

    private string Cell(string column, ExportRow row)
    {
        var (claim, report, language) = (row.Row.Claim, row.Row.Report, _request.Language);
        return column switch
        {
            "sentence" => row.Sentence,
            "evidence" => row.Evidence,
            "review" or "reason" => "",
            "state" => row.Row.Verdict,
            "earliest" => Day(EdtfDays.Of(claim.Date)?.From),
            "latest" => Day(EdtfDays.Of(claim.Date)?.To),
            "date_basis" => claim.DateBasis,
            "hosts" => ClaimCells.Names(claim.Hosts, language),
            "auspices" => ClaimCells.Names(claim.Auspices, language),
            "chairs" => ClaimCells.Names(claim.Chairs, language),
            "trigger" => string.Join(" … ", row.Trigger),
            "publisher" => report.Description.Publisher,
            "published" => ClaimCells.Published(report),
            "title" => report.Description.Title,
            "url" => report.Description.Url,
            "claims" => Number(row.Row.Claims),
            "publishers" => Number(row.Row.Publishers),
            "confidence" => Number(claim.Confidence / 10),
            "handling" => report.Audience,
            "event" => RecordId.Full(RecordIdKind.Event, row.Row.Event),
            "claim" => RecordId.Full(RecordIdKind.Claim, claim.Id),
            "report" => RecordId.Full(RecordIdKind.Report, report.Id),
            "seen" => row.State,
            _ => ClaimCells.Of(column, claim, language),
        };
    }

    internal static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
