using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Draws rule trees: which rule, which words, which data row.</summary>
internal sealed class Reasons(Session session)
{
    private const string StatusOfRow = "status:";

    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;

    public void Write(Explanation explanation)
    {
        _output.WriteLine(explanation.Sentence);
        _output.WriteLine($"«{explanation.Evidence}»");
        Write(explanation.Step, "", "");
        var stamp = explanation.Engine;
        new ReviewLines(session).Write(explanation.Review, explanation.Verdict, isByHand: false);
        _output.WriteLine(_m.Format("Explain_Stamp", stamp.Version, Short(stamp.Language), Short(stamp.Pack)));
    }

    public void Write(Absence place)
    {
        _output.WriteLine($"«{place.Words}»");
        _output.WriteLine($"  {place.Line}");
        if (place.IsBoilerplate) _output.WriteLine($"  {_m["Explain_Boilerplate"]}");
        foreach (var mention in place.Mentions) _output.WriteLine($"  {_m.Format("Explain_Mention", mention.NameAr, mention.Actor, mention.Rule)}");
        foreach (var time in place.Times) _output.WriteLine($"  {_m.Format("Explain_Time", time.Value, time.Rule)}");
        foreach (var claim in place.Claims) _output.WriteLine($"  {_m.Format("Explain_Claim", claim.Claim.Type, RecordId.Shown(RecordIdKind.Claim, claim.Claim.Id), claim.Rule.Rule)}");
        foreach (var fact in place.Facts) _output.WriteLine($"  {_m.Format("Explain_Fact", fact.Fact.Kind, RecordId.Shown(RecordIdKind.Fact, fact.Fact.Id), fact.Rule.Rule)}");
        if (place.IsBoilerplate) return;
        if (!place.HasTrigger) _output.WriteLine($"  {_m["Explain_NoTrigger"]}");
        foreach (var passed in place.PassedOver) _output.WriteLine($"  {Line(passed)}");
    }

    private string Line(PassedWords words)
    {
        var passed = words.Passed;
        var reasons = string.Join("; ", passed.Reasons.Select(Reason));
        return _m.Format("Explain_Passed", words.Words, passed.Source.Length > 0 ? $"{passed.Rule} {passed.Source}" : passed.Rule, reasons.Length > 0 ? reasons : "?");
    }

    // A code that this program does not know comes from a newer engine: it is shown as it is.
    private string Reason(PassedReason reason)
    {
        var code = reason.Code;
        var wording = _m.Find("Passed_" + code);
        if (wording is null && reason.Source.Length > 0 && code.StartsWith(StatusOfRow, StringComparison.Ordinal))
            wording = _m.Format("Passed_governor", "governors.tsv:" + code[StatusOfRow.Length..]);
        return (wording ?? code) + (reason.Source.Length > 0 ? $" [{reason.Source}]" : "");
    }

    private void Write(ExplanationStep step, string first, string rest)
    {
        var words = step.Words.Length > 0 ? $" «{step.Words}»" : "";
        var source = step.Source.Length > 0 ? $" [{step.Source}]" : "";
        _output.WriteLine($"{first}{step.Part}: {step.Rule}{words}{source}");
        for (var i = 0; i < step.Children.Count; i++)
        {
            var isLast = i == step.Children.Count - 1;
            Write(step.Children[i], rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "));
        }
    }

    private static string Short(string digest) => digest.Length > 12 ? digest[..12] : digest;
}
