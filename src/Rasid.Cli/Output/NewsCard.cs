using System.Globalization;
using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes what is new in a record: new events, changed ones, contradicted ones, persons' words, reports without an event.</summary>
internal sealed class NewsCard(Session session)
{
    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;

    /// <param name="news">What is new.</param>
    /// <param name="since">Since when, in words.</param>
    public void Write(RecordNews news, string since)
    {
        _output.WriteLine(_m.Format(news.IsEmpty ? "New_Nothing" : "New_Head", since, news.Reports));
        if (Section("New_Contradicted", news.Contradicted.Count)) Write(news.Contradicted);
        if (Section("New_New", news.New.Count)) TimelineTable.Write(session, news.New);
        if (Section("New_Changed", news.Changed.Count)) Write(news.Changed);
        if (Section("New_Words", news.Words.Count)) Write(news.Words);
        if (Section("New_Uncoded", news.Uncoded.Count))
        {
            foreach (var report in news.Uncoded) Line(RecordId.Shown(RecordIdKind.Report, report.Id), ReportName.Of(report), report.Description.Title);
        }
        if (news.Left > 0) _output.WriteLine("\n" + _m.Format("New_Left", news.Left));
    }

    private bool Section(string key, int count)
    {
        if (count == 0) return false;
        _output.WriteLine();
        _output.WriteLine(_m.Format(key, count));
        return true;
    }

    private void Write(IReadOnlyList<ChangedEvent> events)
    {
        foreach (var changed in events)
        {
            Line(RecordId.Shown(RecordIdKind.Event, changed.Event), changed.Sentence);
            foreach (var field in changed.Against) Line("  " + _m.Format("New_Against", _m["Changed_" + field.Key], Value(field.Key, field.Before), Value(field.Key, field.Now)));
            foreach (var field in changed.Fields.Where(f => changed.Against.All(a => a.Key != f.Key)))
                Line("  " + _m.Format("New_Field", _m["Changed_" + field.Key], Value(field.Key, field.Before), Value(field.Key, field.Now)));
            foreach (var row in changed.News)
                Line("  " + _m["New_SaidBy"], RecordId.Shown(RecordIdKind.Claim, row.Claim.Id), ReportName.Of(row.Report), EventSentence.Says(row.Claim.Attribution, _m.Language));
        }
    }

    private void Write(IReadOnlyList<NewsWord> words)
    {
        foreach (var word in words)
        {
            Line(
                word.Claimed.UtcDateTime.ToString("yyyy-MM-dd HH:mm' UTC'", CultureInfo.InvariantCulture),
                word.Author,
                _m["Word_" + word.Kind],
                word.About is { } id ? RecordId.Shown(RecordIdKind.Event, id) : "",
                word.Sentence,
                word.Reason.Length > 0 ? $"«{word.Reason}»" : "");
        }
    }

    private string Value(string key, string value) => value.Length == 0 ? _m["New_Open"] : key == "status" ? _m["Status_" + value] : value;

    private void Line(params IReadOnlyList<string> cells) =>
        _output.WriteLine(string.Join("  ", cells.Where(c => c.Length > 0).Select(c => _m.IsArabic && Session.IsTerminal ? Bidi.Isolate(c) : c)));
}
