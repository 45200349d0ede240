using System.Globalization;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes the ledger of an agreement: each clause with its state, its steps and the words that they rest on.</summary>
internal sealed class AgreementCard(Session session)
{
    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;

    /// <summary>One line an agreement.</summary>
    public static void List(Session session, IReadOnlyList<AgreementLedger> ledgers)
    {
        var m = session.Messages;
        if (ledgers.Count == 0)
        {
            session.Output.WriteLine(m["Agreement_None"]);
            return;
        }
        var grid = new Grid([m["Column_Id"], m["Column_Date"], m["Agreement_Clauses"], "0", "1", "2", "3", m["Agreement_Overdue"], m["Agreement_Silent"], m["Agreement_Name"]]) { WideColumn = 9 };
        foreach (var ledger in ledgers)
        {
            var states = ledger.Clauses.Select(c => c.Commitment).ToList();
            grid.Add(
                ledger.Agreement.Id,
                ledger.Agreement.Date,
                Number(states.Count),
                Number(states.Count(s => s.Score == 0)),
                Number(states.Count(s => s.Score == 1)),
                Number(states.Count(s => s.Score == 2)),
                Number(states.Count(s => s.Score == 3)),
                Number(states.Count(s => s.OverdueDays is not null)),
                Number(states.Count(s => s.IsSilent)),
                ledger.Agreement.Name(m.IsArabic));
        }
        grid.Write(session);
    }

    public void Write(AgreementLedger ledger)
    {
        var agreement = ledger.Agreement;
        _output.WriteLine($"{agreement.Id}  {agreement.Name(_m.IsArabic)}{Unsure(agreement.IsUnsure)}");
        Line(_m.Format("Agreement_Signed", agreement.Date, agreement.Place is { } place ? Name(place) : ""));
        Line(_m.Format("Agreement_Parties", Names(agreement.Parties)));
        if (agreement.Monitors.Count > 0) Line(_m.Format("Agreement_Monitors", Names(agreement.Monitors)));
        Line(_m.Format(ledger.IsPast ? "Agreement_AsKnown" : "Agreement_AsOf", Day(ledger.AsOf)));
        foreach (var clause in ledger.Clauses) Write(clause);
    }

    private void Write(ClauseState clause)
    {
        var (provision, commitment) = (clause.Provision, clause.Commitment);
        _output.WriteLine();
        _output.WriteLine($"{provision.Id}  {(provision.Ordinal is { } n ? _m.Format("Agreement_Ordinal", n) + " " : "")}{provision.Label(_m.IsArabic)}{Unsure(provision.IsUnsure)}");
        Line(provision.Duty(_m.IsArabic));
        Line(_m.Format("Agreement_Owed", Names(provision.Obliged), LinkWording.Pam(provision.PamType, _m.Language)));
        if (provision.Due.Length > 0) Line(_m.Format("Agreement_Due", provision.Due, provision.DueReason(_m.IsArabic)));
        var proposed = _m.Format("Agreement_Proposed", commitment.Proposal.Score, LinkWording.Score(commitment.Proposal.Score, _m.Language), LinkWording.Of(commitment.Proposal, _m.Language));
        if (commitment.Decision is { } decided)
        {
            Line(_m.Format("Agreement_Decided", decided.Points, LinkWording.Score(decided.Points, _m.Language), decided.Author, Day(DateOnly.FromDateTime(decided.Claimed.UtcDateTime)), decided.Reason));
        }
        Line(proposed);
        foreach (var flag in Flags(commitment)) Line("! " + flag);
        foreach (var step in clause.All) Write(step);
        foreach (var word in commitment.Words) Line(History(word));
    }

    private void Write(CitedStep step)
    {
        var s = step.Step;
        var date = s.Date.Length > 0 && s.Date.Any(char.IsAsciiDigit) ? s.Date : s.LastTold is { } told ? _m.Format("Agreement_Told", Day(told)) : _m["Date_Unknown"];
        Line($"{LinkWording.Stage(s.Stage, _m.Language)}  {date}  {step.Sentence}  {RecordId.Shown(RecordIdKind.Event, s.Event)}");
        foreach (var cited in step.Citations)
        {
            var linked = cited.Linked;
            Line($"  {RecordId.Shown(RecordIdKind.Claim, linked.Claim.Id)}  {ReportName.Of(linked.Report)}  {cited.SaidBy}");
            Line($"  {(cited.Evidence.Length > 0 ? $"«{cited.Evidence.ReplaceLineEndings(" ")}»" : _m["Card_Redacted"])}");
            Line($"  {_m.Format("Agreement_Because", cited.Because)}{(linked.Link.Rule.Length > 0 ? $" [{linked.Link.Rule} {linked.Link.Row}]" : "")}");
        }
    }

    private IEnumerable<string> Flags(Commitment commitment)
    {
        if (commitment.OverdueDays is { } days) yield return _m.Format("Agreement_OverdueBy", days);
        if (commitment.IsSilent)
            yield return commitment.LastTold is { } told ? _m.Format("Agreement_SilentFor", commitment.AsOf.DayNumber - told.DayNumber, Day(told)) : _m["Agreement_NeverTold"];
        if (commitment.AnnouncedOnly > 0) yield return _m.Format("Agreement_AnnouncedOnly", commitment.AnnouncedOnly);
    }

    private string History(ProvisionSaying said)
    {
        var word = said.Word;
        var what = word.Kind switch
        {
            ProvisionWord.Score => _m.Format("Agreement_SaidScore", word.Points),
            ProvisionWord.Link => _m.Format("Agreement_SaidLink", Cited(said), LinkWording.Stage(word.Stage, _m.Language)),
            ProvisionWord.Unlink => _m.Format("Agreement_SaidUnlink", Cited(said)),
            _ => _m.Format("Agreement_SaidUndo", word.Undoes is { } undone ? RecordId.Shown(RecordIdKind.Word, undone) : ""),
        };
        var cites = word.Kind == ProvisionWord.Score && said.Claims.Count > 0 ? $" ({Cited(said)})" : "";
        var line = $"{RecordId.Shown(RecordIdKind.Word, word.Id)}  {Day(DateOnly.FromDateTime(word.Claimed.UtcDateTime))}  {word.Author}  {what}{cites}  «{word.Reason}»";
        return said.Stands ? line : $"{line}  {_m["Agreement_UndoneWord"]}";
    }

    private static string Cited(ProvisionSaying said) => string.Join(' ', said.Claims.Select(c => RecordId.Shown(RecordIdKind.Claim, c)));

    private string Names(IReadOnlyList<Party> parties) => string.Join(_m.IsArabic ? "، " : ", ", parties.Select(Name));

    private string Name(Party party) => _m.IsArabic ? party.NameAr : party.NameEn;

    private string Unsure(bool isUnsure) => isUnsure ? $" ({_m["Agreement_Unsure"]})" : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private void Line(string text) => _output.WriteLine($"  {(_m.IsArabic && Session.IsTerminal ? Bidi.Isolate(text) : text)}");
}
