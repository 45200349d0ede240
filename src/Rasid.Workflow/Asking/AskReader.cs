using System.Globalization;
using Rasid.Intake.Lines;
using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Resolves what a person typed into a question: names into ids, words into subjects. What cannot be resolved is one sentence.</summary>
internal sealed class AskReader(Pack pack, WhoIs who, Viewer viewer, Language language)
{
    private const int MostNamed = 6;

    private static readonly string[] Sides = ["west", "east", "joint"];

    /// <summary>The question with its names resolved; or the sentence that says what is wrong.</summary>
    public async Task<(Asked? Asked, AskOutcome? Fault)> ReadAsync(QuestionInfo question, AskOptions options, CancellationToken cancellation)
    {
        if (options.Given.FirstOrDefault(o => !question.Options.Contains(o)) is { } foreign) return (null, Usage("fault.option", question.Id, foreign, List(question)));
        if (question.About.Length == 0 && options.Name.Length > 0) return (null, Usage("fault.no-name", question.Id, options.Name));
        if (question.About.Length > 0 && options.Name.Trim().Length == 0) return (null, Usage("fault.needs-name", question.Id, AnswerWords.Get("about." + question.About, language), question.Example(pack)));
        if (options is { From: { } from, To: { } to } && from > to) return (null, Usage("fault.period", Day(from), Day(to)));
        if (options.Take is < 1 or > AskOptions.MostTake || options.Skip < 0) return (null, Usage("fault.take", AskOptions.MostTake));
        if (options.Side.Length > 0 && !Sides.Contains(options.Side)) return (null, Usage("fault.side", options.Side));
        var asked = new Asked(options);
        if (question.About == "subject" || options.Subject.Length > 0)
        {
            var typed = question.About == "subject" ? options.Name : options.Subject;
            if (Subject(typed) is not { } subject) return (null, pack.Subjects.Count == 0 ? Fault("fault.no-subjects", pack.Id) : Fault("fault.subject", typed.Trim(), string.Join(", ", pack.Subjects.Select(s => s.Id))));
            asked = asked with { Subject = subject };
        }
        if (options.Agreement.Length > 0 && !pack.Agreements.Any(a => Is(a.Id) || a.Provisions.Any(p => Is(p.Id))))
        {
            return (null, pack.Agreements.Count == 0
                ? Fault("fault.no-agreements", pack.Id) : Fault("fault.agreement", options.Agreement.Trim(), string.Join(", ", pack.Agreements.Select(a => a.Id))));
        }
        if (question.About == "day")
        {
            if (ReportLine.ParseDay(options.Name.Trim(), out var day) is not null) return (null, Usage("fault.day", options.Name.Trim()));
            asked = asked with { Day = day };
        }
        var names = new (string Typed, string Kind, Func<Asked, WhoCandidate, Asked> Set)[]
        {
            (question.About is "actor" or "body" ? options.Name : "", question.About, static (a, c) => a with { Name = c }),
            (options.Actor, "actor", static (a, c) => a with { Actor = c }),
            (options.With, "actor", static (a, c) => a with { With = c }),
            (options.Place, "place", static (a, c) => a with { Place = c }),
            (options.State, "state", static (a, c) => a with { State = c }),
            (options.By, "actor", static (a, c) => a with { By = c }),
            (options.Of, "actor", static (a, c) => a with { Of = c }),
        };
        foreach (var (typed, kind, set) in names)
        {
            if (typed.Trim().Length == 0) continue;
            var (found, fault) = await FindAsync(typed.Trim(), kind, cancellation).ConfigureAwait(false);
            if (found is null) return (null, fault);
            asked = set(asked, found);
        }
        return (asked, null);

        bool Is(string id) => string.Equals(id, options.Agreement.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private Subject? Subject(string typed)
    {
        var name = typed.Trim();
        bool Is(string other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
        return pack.Subjects.FirstOrDefault(s => s.Id == name) ?? pack.Subjects.FirstOrDefault(s => Is(s.Question) || Is(s.NameEn) || Is(s.NameAr));
    }

    private async Task<(WhoCandidate? Found, AskOutcome? Fault)> FindAsync(string typed, string kind, CancellationToken cancellation)
    {
        if (kind == "state" && pack.Dossiers.FirstOrDefault(d => IsState(d) && string.Equals(d.Actor.Country, typed, StringComparison.OrdinalIgnoreCase)) is { } coded)
            return (new WhoCandidate(coded.Actor.Id, "state", coded.Actor.NameAr, coded.Actor.NameEn, typed), null);
        var answer = await who.AskAsync(viewer, typed, null, cancellation).ConfigureAwait(false);
        var all = answer.Found is { } one ? [new WhoCandidate(one.Id, one.Kind, one.NameAr, one.NameEn, typed), .. answer.Others] : answer.Others;
        // A town bears the name of its district, and a state that of its capital: the kind that is asked for decides.
        var fitting = answer.Found is { } exact && Fits(exact.Kind, kind) ? [all[0]] : all.Where(c => Fits(c.Kind, kind)).ToList();
        if (fitting is [var only]) return (only, null);
        if (fitting.Count > 1) return (null, Fault("fault.several", typed, Names(fitting)));
        if (all.Count > 0) return (null, Fault("fault.kind", typed, AnswerWords.Get("kind." + kind, language)));
        return (null, answer.Near.Count > 0 ? Fault("fault.near", typed, Names(answer.Near)) : Fault("fault.nobody", typed));
    }

    private static bool Fits(string found, string kind) => kind switch
    {
        "place" => found is "place" or "state",
        "state" => found is "state",
        "body" => found is "body" or "group" or "office" or "",
        _ => found is not "place",
    };

    private static bool IsState(Dossier dossier) => dossier.Actor.Kind == Actors.ActorKind.State;

    private string Names(IReadOnlyList<WhoCandidate> candidates) =>
        string.Join(", ", candidates.Take(MostNamed).Select(c => $"{c.Id} ({(language == Language.Arabic && c.NameAr.Length > 0 ? c.NameAr : c.NameEn.Length > 0 ? c.NameEn : c.NameAr)})"));

    private string List(QuestionInfo question) =>
        question.Options.Count == 0 ? AnswerWords.Get("none.option", language) : string.Join(", ", question.Options.Select(o => "--" + o));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private AskOutcome Usage(string key, params ReadOnlySpan<object> arguments) => Fault(key, arguments) with { IsUsage = true };

    private AskOutcome Fault(string key, params ReadOnlySpan<object> arguments) => new(null, AnswerWords.Fill(key, language, arguments));
}
