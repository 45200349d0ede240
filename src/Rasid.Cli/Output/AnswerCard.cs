using Rasid.Packs;
using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes the answer to a question: sections, lines, and under each line the sentences that it rests on.</summary>
internal sealed class AnswerCard(Session session)
{
    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;

    /// <summary>Lists the questions and the subjects that can be asked about.</summary>
    public static void List(Session session, Pack pack)
    {
        var (m, output) = (session.Messages, session.Output);
        output.WriteLine(m["Ask_List"]);
        foreach (var question in AskRecord.Questions)
        {
            output.WriteLine();
            output.WriteLine(question.Title(m.Language));
            output.WriteLine($"    {question.Help(m.Language)}");
            output.WriteLine($"    rasid ask {question.Example(pack)}");
            if (question.Options.Count > 0) output.WriteLine($"    {m["Ask_Options"]} {string.Join(' ', question.Options.Select(o => "--" + o))}");
        }
        if (pack.Subjects.Count == 0) return;
        output.WriteLine();
        output.WriteLine(m["Ask_Subjects"]);
        foreach (var subject in pack.Subjects)
        {
            var name = m.IsArabic ? subject.NameAr : subject.NameEn;
            output.WriteLine($"    {subject.Id}{(subject.Question.Length > 0 ? $" ({subject.Question})" : "")}  {Isolated(m, name)}");
        }
    }

    public void Write(Answer answer, AskOptions options)
    {
        _output.WriteLine(Isolated(answer.Title));
        if (answer.Note.Length > 0) Wrapped("", answer.Note);
        foreach (var section in answer.Sections)
        {
            _output.WriteLine();
            _output.WriteLine(section.Total is { } total && total != section.Lines.Count ? _m.Format("Ask_Section", Isolated(section.Title), section.Lines.Count, total) : Isolated(section.Title));
            if (section.Note.Length > 0) Wrapped("  ", section.Note);
            // A section the lines of which stand on other pages is no empty one.
            if (section.Lines.Count == 0 && section.Total is null or 0) _output.WriteLine("  " + _m["Ask_None"]);
            foreach (var line in section.Lines) Write(line);
        }
        if (options.Skip + options.Take < answer.Total) _output.WriteLine("\n" + _m.Format("Ask_More", answer.Total, (options.Skip / options.Take) + 2));
    }

    private void Write(AnswerLine line)
    {
        var status = line.Status is "" or "happened" ? "" : $" ({_m["Status_" + line.Status]})";
        var id = line.Event is { } e ? "  " + RecordId.Shown(RecordIdKind.Event, e) : "";
        var date = line.Date.Length > 0 ? line.Date : line.Event is null ? "" : _m["Date_Unknown"];
        _output.WriteLine($"  {(date.Length > 0 ? Isolated(date) + "  " : "")}{Isolated(line.Text)}{status}{id}");
        foreach (var note in line.Notes) Wrapped("    ", note);
        foreach (var citation in line.Citations) Write(citation);
        if (line.More > 0) _output.WriteLine("    " + _m.Format("Ask_MoreClaims", line.More));
    }

    private void Write(AnswerCitation citation)
    {
        if (citation.Report is not { } report)
        {
            _output.WriteLine($"    [{_m.Format("Ask_Row", Isolated(citation.Row))}]");
            return;
        }
        var published = TimelineTable.IsKnown(report.Published.Value) ? report.Published.Value : _m["Date_Unknown"];
        var id = citation.Id is { } claim ? RecordId.Shown(citation.Kind, claim) : RecordId.Shown(RecordIdKind.Report, report.Id);
        var says = citation.SaidBy.Length > 0 ? _m.Format("Ask_Says", Isolated(citation.SaidBy)) : "";
        _output.WriteLine($"    [{string.Join("  ", new[] { Isolated(ReportName.Of(report)), Isolated(published), id, says }.Where(c => c.Length > 0))}]");
        Wrapped("      ", citation.Sentence.Length > 0 ? $"«{citation.Sentence}»" : _m["Card_Redacted"]);
    }

    private void Wrapped(string indent, string text)
    {
        var room = Session.IsTerminal ? Math.Max(40, Console.WindowWidth - indent.Length - 1) : int.MaxValue;
        foreach (var part in LineWrap.Of(text, room)) _output.WriteLine(indent + Isolated(part));
    }

    private string Isolated(string value) => Isolated(_m, value);

    private static string Isolated(Messages m, string value) => m.IsArabic && Session.IsTerminal ? Bidi.Isolate(value) : value;
}
