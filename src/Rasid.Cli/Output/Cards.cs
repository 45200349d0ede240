using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes one thing of the record after another, each with the words that it rests on.</summary>
internal sealed class Cards(Session session)
{
    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;

    public void Write(ShownReport shown)
    {
        var description = shown.Report.Description;
        _output.WriteLine(RecordId.Shown(RecordIdKind.Report, shown.Report.Id));
        Field("Card_Title", description.Title);
        Field("Card_Publisher", description.Publisher);
        Field("Card_Reliability", Said(shown.Reliability));
        Field("Card_Published", Published(shown.Report.Published));
        Field("Card_Url", description.Url);
        Field("Card_GivenId", description.GivenId);
        Field("Card_Origin", description.Origin);
        if (shown.Report.Withheld is { } withheld)
        {
            Field("Card_Withheld", _m.Format("Card_WithheldBy", withheld.Author, withheld.Reason));
            return;
        }
        foreach (var claim in shown.Claims) Write(claim);
        foreach (var fact in shown.Facts) Write(fact);
        if (shown.Claims.Count + shown.Facts.Count == 0) _output.WriteLine(_m["Card_Nothing"]);
    }

    public void Write(ShownEvent shown)
    {
        _output.WriteLine($"{RecordId.Shown(RecordIdKind.Event, shown.Id)}  {shown.Sentence}");
        if (shown.Claims.Count > 1) Summary(shown);
        for (var i = 0; i < shown.Claims.Count; i++)
        {
            var claim = shown.Claims[i];
            Write(claim, shown.Claims.Count > 1 ? $"[{i + 1}] " : "");
            Field("Card_Join", shown.Claims.Count > 1 ? _m["Join_" + claim.Row.JoinReason] : "");
        }
    }

    // Claims are numbered as they follow; a star stands at the value that speaks for the event.
    private void Summary(ShownEvent shown)
    {
        var reports = shown.Claims.Select(c => c.Row.Report.Id).Distinct().Count();
        _output.WriteLine($"  {_m.Format("Event_Counts", shown.Claims.Count, reports, shown.Publishers)}");
        foreach (var field in shown.Disagreements)
        {
            var values = field.Values.Select(v => $"{Value(field.Key, v.Value)}{(v.IsChosen ? "*" : "")} [{string.Join(' ', v.Claims)}]");
            _output.WriteLine($"  {_m.Format("Event_Disagree", _m["Changed_" + field.Key], string.Join(" | ", values))}");
        }
    }

    private string Value(string field, string value) => field == "status" ? _m["Status_" + value] : value;

    public void Write(ShownClaim shown, string number = "")
    {
        var claim = shown.Row.Claim;
        _output.WriteLine();
        _output.WriteLine($"{number}{RecordId.Shown(RecordIdKind.Claim, claim.Id)}  {shown.Sentence}");
        if (shown.Row.IsLost) _output.WriteLine($"  {_m["Card_Lost"]}");
        new ReviewLines(session).Write(shown.Review, shown.Row.Verdict, shown.Row.IsByHand);
        Field("Card_Type", string.Join(' ', [claim.Type, .. claim.Modes]));
        Field("Card_Status", _m["Status_" + claim.Status]);
        Field("Card_Date", Date(claim));
        Field("Card_SaidBy", shown.SaidBy);
        Field("Card_Report", $"{RecordId.Shown(RecordIdKind.Report, shown.Row.Report.Id)}  {ReportName.Of(shown.Row.Report)}");
        Field("Card_Reliability", Said(shown.Reliability));
        Field("Card_Credibility", Said(shown.Credibility));
        Field("Card_Trigger", string.Join(" … ", shown.Trigger));
        Field("Card_Evidence", shown.Evidence.Length > 0 ? $"«{shown.Evidence}»" : _m["Card_Redacted"]);
    }

    public void Write(ShownFact shown)
    {
        _output.WriteLine();
        _output.WriteLine($"{RecordId.Shown(RecordIdKind.Fact, shown.Fact.Id)}  {_m.Format("Card_Fact", shown.Fact.Kind)}");
        Field("Card_Status", _m["Status_" + shown.Fact.Status]);
        Field("Card_Date", shown.Fact.Date);
        Field("Card_Evidence", shown.Evidence.Length > 0 ? $"«{shown.Evidence}»" : _m["Card_Redacted"]);
    }

    private static string Said(Rating? rating) => rating is null ? "" : $"{rating.Value} ({rating.Author}: {rating.Reason})";

    private string Date(Claim claim) => claim.Date.Length == 0 ? _m["Date_Unknown"]
        : $"{claim.Date} ({_m["Basis_" + claim.DateBasis]}{(claim.DateReason.Length > 0 ? $": {claim.DateReason}" : "")})";

    private string Published(Publication published) =>
        published.Value.Length == 0 ? _m["Date_Unknown"] : $"{published.Value} ({_m["Basis_" + published.Basis]}: {published.Reason})";

    private void Field(string key, string value)
    {
        if (value.Length > 0) _output.WriteLine($"  {_m[key]} {(_m.IsArabic && Session.IsTerminal ? Bidi.Isolate(value) : value)}");
    }
}
