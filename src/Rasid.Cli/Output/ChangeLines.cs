using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes what a newer reading changes: one line a claim, with a sign before it as in other programs that compare.</summary>
internal sealed class ChangeLines(Session session)
{
    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;

    public void Write(RereadReport told)
    {
        _output.WriteLine($"{RecordId.Shown(RecordIdKind.Report, told.Report.Id)}  {ReportName.Of(told.Report)}");
        foreach (var claim in told.Changes.New) _output.WriteLine($"  + {Line(claim, told)}");
        foreach (var claim in told.Changes.Gone)
            _output.WriteLine($"  - {Line(claim, told)}{(told.Kept.Contains(claim) ? $"  ({_m["Reread_Stays"]})" : "")}");
        foreach (var claim in told.Changes.Altered)
        {
            _output.WriteLine($"  ~ {Line(claim.Now, told)}  ({string.Join(_m["List_Comma"], claim.Fields.Select(f => _m["Changed_" + f]))})");
            if (claim.Fields.Contains("date")) _output.WriteLine($"      {Date(claim.Old)} → {Date(claim.Now)}");
            if (claim.Fields.Contains("status")) _output.WriteLine($"      {_m["Status_" + claim.Old.Status]} → {_m["Status_" + claim.Now.Status]}");
        }
    }

    private string Line(Claim claim, RereadReport told) =>
        $"{RecordId.Shown(RecordIdKind.Claim, claim.Id)}  {claim.Type}  {Date(claim)}  {EventSentence.Of(claim, _m.Language)}  «{Words(claim, told.Text)}»";

    private static string Words(Claim claim, string text) =>
        string.Join(" … ", claim.Anchor.Trigger.Where(t => t.Start >= 0 && t.End <= text.Length).Select(t => t.In(text)));

    private string Date(Claim claim) => claim.Date.Length > 0 ? claim.Date : _m["Date_Unknown"];
}
