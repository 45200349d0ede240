using System.Globalization;
using System.Text.Json;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Ledgers of agreements as JSON.</summary>
internal static class AgreementJson
{
    public static void Write(Session session, IReadOnlyList<AgreementLedger> ledgers) => JsonOutput.Write(session, json =>
    {
        json.WriteStartArray();
        foreach (var ledger in ledgers) Ledger(json, session.Messages.Language, ledger);
        json.WriteEndArray();
    });

    public static void Write(Session session, AgreementLedger ledger) => JsonOutput.Write(session, json => Ledger(json, session.Messages.Language, ledger));

    private static void Ledger(Utf8JsonWriter json, Language language, AgreementLedger ledger)
    {
        var agreement = ledger.Agreement;
        json.WriteStartObject();
        json.WriteString("id", agreement.Id);
        json.WriteString("name_ar", agreement.NameAr);
        json.WriteString("name_en", agreement.NameEn);
        json.WriteString("date", agreement.Date);
        json.Strings("parties", agreement.Parties.Select(p => p.Actor));
        json.Strings("monitors", agreement.Monitors.Select(p => p.Actor));
        json.WriteBoolean("unsure", agreement.IsUnsure);
        json.Strings("source", agreement.Sources);
        json.WriteString("as_of", Day(ledger.AsOf));
        json.WriteBoolean("as_known_then", ledger.IsPast);
        json.WriteStartArray("provisions");
        foreach (var clause in ledger.Clauses) Clause(json, language, clause);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Clause(Utf8JsonWriter json, Language language, ClauseState clause)
    {
        var (p, c) = (clause.Provision, clause.Commitment);
        json.WriteStartObject();
        json.WriteString("id", p.Id);
        if (p.Ordinal is { } ordinal) json.WriteNumber("ordinal", ordinal);
        else json.WriteNull("ordinal");
        json.WriteString("label_ar", p.LabelAr);
        json.WriteString("label_en", p.LabelEn);
        json.WriteString("duty_ar", p.DutyAr);
        json.WriteString("duty_en", p.DutyEn);
        json.Strings("obliged", p.Obliged.Select(o => o.Actor));
        json.WriteString("pam", p.PamType);
        json.WriteString("due", p.Due);
        json.WriteString("parent", p.Parent);
        json.WriteBoolean("unsure", p.IsUnsure);
        json.Strings("source", p.Sources);
        json.WriteString("stage", c.Stage is { } stage ? Name(stage) : "");
        json.WriteStartObject("proposed");
        json.WriteNumber("score", c.Proposal.Score);
        json.WriteString("reason", c.Proposal.Reason);
        json.Strings("for", c.Proposal.For.Select(s => RecordId.Full(RecordIdKind.Event, s.Event)));
        json.Strings("against", c.Proposal.Against.Select(s => RecordId.Full(RecordIdKind.Event, s.Event)));
        json.WriteEndObject();
        if (c.Decision is { } decided)
        {
            json.WriteStartObject("decided");
            json.WriteNumber("score", decided.Points);
            json.WriteString("author", decided.Author);
            json.WriteString("reason", decided.Reason);
            json.WriteEndObject();
        }
        else json.WriteNull("decided");
        Days(json, "overdue_days", c.OverdueDays);
        json.WriteBoolean("silent", c.IsSilent);
        json.WriteString("last_told", c.LastTold is { } told ? Day(told) : "");
        json.WriteNumber("announced_only", c.AnnouncedOnly);
        json.WriteStartArray("steps");
        foreach (var step in clause.All) Step(json, language, step);
        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var word in c.Words) Word(json, word);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, Language language, CitedStep cited)
    {
        var step = cited.Step;
        json.WriteStartObject();
        json.WriteString("stage", Name(step.Stage));
        json.WriteString("event", RecordId.Full(RecordIdKind.Event, step.Event));
        json.WriteString("date", step.Date);
        json.WriteString("told", step.LastTold is { } told ? Day(told) : "");
        json.WriteString("sentence", cited.Sentence);
        json.WriteNumber("voices", step.Voices);
        json.WriteBoolean("monitor", step.IsMonitored);
        json.WriteStartArray("claims");
        foreach (var citation in cited.Citations)
        {
            json.WriteStartObject();
            json.WriteString("id", RecordId.Full(RecordIdKind.Claim, citation.Linked.Claim.Id));
            json.WriteString("report", RecordId.Full(RecordIdKind.Report, citation.Linked.Report.Id));
            json.WriteString("status", citation.Linked.Claim.Status);
            json.WriteString("said_by", citation.SaidBy);
            json.WriteString("attribution", citation.Linked.Claim.Attribution.Kind);
            json.WriteString("evidence", citation.Evidence);
            json.WriteString("rule", citation.Linked.Link.Rule);
            json.WriteString("because", LinkWording.Of(citation.Linked.Link, language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Word(Utf8JsonWriter json, ProvisionSaying said)
    {
        json.WriteStartObject();
        json.WriteString("id", RecordId.Full(RecordIdKind.Word, said.Word.Id));
        json.WriteString("kind", said.Word.Kind);
        if (said.Word.Kind == ProvisionWord.Score) json.WriteNumber("score", said.Word.Points);
        if (said.Word.Kind == ProvisionWord.Link) json.WriteString("stage", Name(said.Word.Stage));
        if (said.Word.Undoes is { } undone) json.WriteString("undoes", RecordId.Full(RecordIdKind.Word, undone));
        json.Strings("claims", said.Claims.Select(c => RecordId.Full(RecordIdKind.Claim, c)));
        json.WriteString("author", said.Word.Author);
        json.WriteString("claimed", said.Word.Claimed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("reason", said.Word.Reason);
        json.WriteBoolean("stands", said.Stands);
        json.WriteEndObject();
    }

    private static string Name(StepStage stage) => stage.ToString().ToLowerInvariant();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Days(Utf8JsonWriter json, string name, int? days)
    {
        if (days is { } n) json.WriteNumber(name, n);
        else json.WriteNull(name);
    }
}
