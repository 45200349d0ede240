using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>The registers of the process, and the items of one.</summary>
internal static class RegisterEndpoints
{
    private const int LongestValue = 200;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/registers", RasidSite.Reading, List);
        pages.MapMethods("/registers/{id}", RasidSite.Reading, Get);
    }

    private static async Task<IResult> List(HttpContext context, Frames frames, IRecord record, FieldNames names)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var rows = new List<RegisterRow>();
        foreach (var register in names.Book.Registers)
            rows.Add(new RegisterRow(register, await record.ItemCountsAsync(context.Viewer(), names.Book, register.Id, context.RequestAborted).ConfigureAwait(false)));
        return Page.Of<RegistersPage>(
            200,
            (nameof(RegistersPage.Frame), frame),
            (nameof(RegistersPage.Texts), new RegisterTexts(names, frame.Language)),
            (nameof(RegistersPage.Rows), rows));
    }

    private static async Task<IResult> Get(string id, HttpContext context, Frames frames, IRecord record, FieldNames names, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        if (names.Book.Find(id) is not { } register) return FaultPages.Result(frame, 404);
        var texts = new RegisterTexts(names, frame.Language);
        var choice = await ChoiceAsync(context, register, names).ConfigureAwait(false);
        var isEmpty = choice.Query is { From: { } from, To: { } to } && from > to;
        var items = isEmpty ? new ItemPage([], "") : await record.ItemsAsync(context.Viewer(), names.Book, choice.Query, context.RequestAborted).ConfigureAwait(false);
        await texts.NameAsync(record, context.Viewer(), items.Items, false, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<RegisterPage>(
            200,
            (nameof(RegisterPage.Frame), frame),
            (nameof(RegisterPage.Texts), texts),
            (nameof(RegisterPage.Register), register),
            (nameof(RegisterPage.Counts), await record.ItemCountsAsync(context.Viewer(), names.Book, id, context.RequestAborted).ConfigureAwait(false)),
            (nameof(RegisterPage.Choice), choice),
            (nameof(RegisterPage.Items), items),
            (nameof(RegisterPage.Balances), await new ReadBalance(record, parts.Pack).RunAsync(context.Viewer(), register, ProcessDay.Of(parts.Clock.GetUtcNow(), parts.Pack), context.RequestAborted).ConfigureAwait(false)),
            (nameof(RegisterPage.Agreements), Agreements(register, parts, frame)),
            (nameof(RegisterPage.Own), ItemForms.Own(context, parts)),
            (nameof(RegisterPage.MayEnter), ItemForms.Voices(context, parts, names.Book, register).Any(register.MayEnter)));
    }

    private static List<(string, string)> Agreements(Register register, SiteParts parts, PageFrame frame) =>
        [.. parts.Pack.Agreements.Where(a => register.Agreements.Contains(a.Id)).Select(a => (a.Id, a.Name(frame.Language == Language.Arabic)))];

    // What the register does not know is said and left out.
    private static async Task<RegisterChoice> ChoiceAsync(HttpContext context, Register register, FieldNames names)
    {
        var notes = new List<(string Key, string Typed)>();
        string Value(string name) => context.Request.Query[name].ToString().Trim() is { Length: <= LongestValue } value ? value : "";
        string Known(string name, Func<string, bool> isKnown)
        {
            var value = Value(name);
            if (value.Length == 0 || isKnown(value)) return value;
            notes.Add(("Filter_BadValue", value));
            return "";
        }
        var fields = RegisterChoice.Filters(register).Select(f => (Field: f, Typed: Value(RegisterChoice.NameOf(f)))).ToList();
        var holding = new List<KeyValuePair<string, string>>();
        foreach (var (field, typed) in fields.Where(f => f.Typed.Length > 0)) holding.Add(new(field.Id, await HeldAsync(context, names, field, typed).ConfigureAwait(false)));
        var choice = new RegisterChoice
        {
            State = Known("state", s => ItemStates.TryParse(s, out _)),
            Stage = Known("stage", s => register.State(s) is not null),
            Awaiting = Known("awaiting", v => register.Needs.Contains(v, StringComparer.Ordinal)),
            OnlyConflicts = Value("conflicts") == "1",
            Words = Value("words"),
            From = Value("from"),
            To = Value("to"),
            Fields = fields,
            After = Value("after"),
            Notes = notes,
        };
        var (from, to) = TypedDays.Between(choice.From, choice.To, notes);
        return choice with
        {
            Query = new ItemQuery(register.Id)
            {
                States = ItemStates.TryParse(choice.State, out var state) ? [state] : [],
                Stage = choice.Stage,
                Awaiting = choice.Awaiting,
                OnlyConflicts = choice.OnlyConflicts,
                Words = choice.Words,
                Holding = holding,
                DayField = from is null && to is null ? "" : RegisterChoice.DayField(register)?.Id ?? "",
                From = from,
                To = to,
                After = choice.After,
                Take = RegisterChoice.PageLength,
            },
        };
    }

    // A name leads to its id; what names nothing is looked for as words.
    private static async Task<string> HeldAsync(HttpContext context, FieldNames names, RegisterField field, string typed)
    {
        var (value, _) = await new TypedFields(names).ReadAsync(context.Viewer(), field with { IsMany = false }, typed, context.RequestAborted).ConfigureAwait(false);
        return value switch
        {
            WordsValue words => words.Words,
            PlaceValue { Id.Length: > 0 } place => place.Id,
            _ => typed,
        };
    }
}
