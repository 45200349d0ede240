using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Packs;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>The questions: their list, each with its form and its answer, and the page of a body.</summary>
internal static class AskEndpoint
{
    private const int LongestValue = 200;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/ask", RasidSite.Reading, List);
        pages.MapMethods("/ask/{question}", RasidSite.Reading, Ask);
        pages.MapMethods("/bodies", RasidSite.Reading, (HttpContext context, Frames frames, RecordNow now, AskRecord ask, SiteParts parts) => Ask("bodies", context, frames, now, ask, parts));
        pages.MapMethods("/bodies/{id}", RasidSite.Reading, Body);
    }

    private static async Task<IResult> List(HttpContext context, Frames frames, AskRecord ask)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        return Page.Of<AskListPage>(200, (nameof(AskListPage.Frame), frame), (nameof(AskListPage.Subjects), ask.Subjects));
    }

    private static async Task<IResult> Ask(string question, HttpContext context, Frames frames, RecordNow now, AskRecord ask, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var name = Value(context, "name");
        // The short word of a subject is a page of its own, so that it can be linked.
        if (parts.Pack.Subjects.FirstOrDefault(s => s.Question.Length > 0 && s.Question == question) is { } subject) (question, name) = ("subject", subject.Id);
        if (AskRecord.Questions.FirstOrDefault(q => q.Id == question) is not { } info) return FaultPages.Result(frame, 404);
        return await Answer(info, name, context, frame, now, ask).ConfigureAwait(false);
    }

    private static async Task<IResult> Body(string id, HttpContext context, Frames frames, RecordNow now, AskRecord ask, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        if (parts.Pack.Find(id) is not { } known || known.Actor.Kind is not (Actors.ActorKind.Body or Actors.ActorKind.Group)) return FaultPages.Result(frame, 404);
        return await Answer(AskRecord.Questions.Single(q => q.Id == "body"), id, context, frame, now, ask).ConfigureAwait(false);
    }

    private static async Task<IResult> Answer(QuestionInfo info, string name, HttpContext context, PageFrame frame, RecordNow now, AskRecord ask)
    {
        var notes = new List<(string, string)>();
        var choice = new AskChoice { Question = info, From = Value(context, "from"), To = Value(context, "to"), Page = RecordEndpoints.PageOf(context) };
        var (from, to) = TypedDays.Between(choice.From, choice.To, notes);
        // An option that the question does not take is left out, as a form would not have it.
        string Taken(string option) => info.Options.Contains(option) ? Value(context, option) : "";
        choice = choice with
        {
            Notes = notes,
            Options = new AskOptions
            {
                Name = info.About.Length > 0 ? Day(info, name) : "",
                Actor = Taken("actor"),
                With = Taken("with"),
                Side = Taken("side"),
                Place = Taken("place"),
                Subject = Taken("subject"),
                State = Taken("state"),
                Agreement = Taken("agreement"),
                By = Taken("by"),
                Of = Taken("of"),
                From = info.Options.Contains("from") ? from : null,
                To = info.Options.Contains("to") ? to : null,
                Skip = (choice.Page - 1) * AskChoice.PageLength,
                Take = AskChoice.PageLength,
            },
        };
        var outcome = choice.IsAsked && !(from > to)
            ? await ask.RunAsync(context.Viewer(), info.Id, choice.Options, frame.Language, context.RequestAborted).ConfigureAwait(false)
            : new AskOutcome(null, "");
        return Page.Of<AskPage>(
            200,
            (nameof(AskPage.Frame), frame),
            (nameof(AskPage.Choice), choice),
            (nameof(AskPage.Outcome), outcome),
            (nameof(AskPage.Subjects), ask.Subjects),
            (nameof(AskPage.Agreements), ask.Agreements),
            (nameof(AskPage.Names), await now.NamesAsync(context.Viewer(), context.RequestAborted).ConfigureAwait(false)));
    }

    // A day is typed as in every other form: with the digits of either script, or as a month.
    private static string Day(QuestionInfo info, string typed) =>
        info.About == "day" && TypedDays.Of(typed, [])?.From is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed;

    private static string Value(HttpContext context, string name) => context.Request.Query[name].ToString().Trim() is { Length: <= LongestValue } value ? value : "";
}
