using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rasid.Intake;
using Rasid.Intake.Lines;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Web.Wording;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>Reports that people bring: a file or pasted text, journalled, read and shown.</summary>
internal static class AddEndpoint
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/add", RasidSite.Reading, Get);
        pages.MapPost("/add", Post).DisableAntiforgery();
    }

    private static async Task<IResult> Get(HttpContext context, Frames frames, IAntiforgery forms) =>
        Form(context, await frames.OfAsync(context).ConfigureAwait(false), forms, 200, "", BroughtReport.Nothing);

    private static async Task<IResult> Post(HttpContext context, Frames frames, IAntiforgery forms, SiteParts parts, Ingest ingest)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var words = frame.Words;
        if (!context.Request.HasFormContentType) return FaultPages.Result(frame, 400);
        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            // The form is larger than a form may be, or none at all.
            return FaultPages.Result(frame, 413);
        }
        // Checked by hand, so that a page in the user's language says what to do; the framework's own check answers nothing.
        if (!await forms.IsRequestValidAsync(context).ConfigureAwait(false)) return FaultPages.Result(frame, 400);

        var typed = new BroughtReport(form["text"].ToString(), form["publisher"].ToString().Trim(), form["published"].ToString().Trim());
        DateOnly? published = null;
        if (typed.Published.Length > 0)
        {
            if (ReportLine.ParseDay(typed.Published, out var day) is not null)
                return Form(context, frame, forms, 400, words.Format("Filter_BadDate", typed.Published), typed);
            published = day;
        }
        if (await BroughtAsync(form, typed.Text, context.RequestAborted).ConfigureAwait(false) is not var (bytes, name))
            return Form(context, frame, forms, 400, words["Add_Nothing"], typed);
        if (bytes.Length > RasidSite.MostUploadBytes) return FaultPages.Result(frame, 413);

        var results = parts.Intake.ReadBytes(bytes, name).ToList();
        var faults = results.Where(r => r.Fault is not null).Select(r => IntakeWords.Sentence(words, r.Fault!)).ToList();
        var incoming = results.Where(r => r.Report is not null).Select(r => r.Report! with
        {
            Published = r.Report.Published ?? published,
            Publisher = r.Report.Publisher ?? (typed.Publisher.Length > 0 ? typed.Publisher : null),
        });
        var taken = new List<IngestedReport>();
        await ingest.RunAsync(incoming, new IngestOptions { OnReport = taken.Add, Readers = 1, Author = Visit.Of(context).Account?.Name }, context.RequestAborted).ConfigureAwait(false);
        faults.AddRange(taken.Where(t => t.Outcome == IngestOutcome.Refused).Select(t => words.Format("Fault_" + t.Fault, t.Argument)));
        return await AnswerAsync(context, frame, forms, parts.Record, typed, [.. taken.Where(t => t.Report is not null)], faults).ConfigureAwait(false);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, PageFrame frame, IAntiforgery forms, IRecord record, BroughtReport typed, List<IngestedReport> taken, List<string> faults)
    {
        if (taken.Count == 0) return Form(context, frame, forms, 400, string.Join(' ', faults), typed);
        var reports = new List<Report>();
        foreach (var one in taken)
        {
            if (await record.ReportAsync(context.Viewer(), one.Report!.Value, context.RequestAborted).ConfigureAwait(false) is { } report) reports.Add(report);
        }
        if (reports.Count == 1 && faults.Count == 0) return Page.Moved(context, $"{frame.Url(ReportLabel.Path(reports[0]))}?added={taken[0].Outcome}");
        return Page.Of<AddedPage>(
            200, (nameof(AddedPage.Frame), frame), (nameof(AddedPage.Reports), reports), (nameof(AddedPage.Faults), faults));
    }

    // A file comes before pasted text; the name that it had on its owner's disk is all that is kept of where it lay.
    private static async Task<(byte[] Bytes, string Name)?> BroughtAsync(IFormCollection form, string text, CancellationToken cancellation)
    {
        if (form.Files.GetFile("file") is { Length: > 0 } file)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            return (bytes.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/')));
        }
        // A browser sends the line ends of its own; the report has one kind.
        return string.IsNullOrWhiteSpace(text) ? null : (Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), ReportIntake.Pasted);
    }

    private static RazorComponentResult<AddPage> Form(HttpContext context, PageFrame frame, IAntiforgery forms, int status, string fault, BroughtReport typed)
    {
        var key = forms.GetAndStoreTokens(context);
        return Page.Of<AddPage>(
            status,
            (nameof(AddPage.Frame), frame),
            (nameof(AddPage.KeyName), key.FormFieldName),
            (nameof(AddPage.Key), key.RequestToken ?? ""),
            (nameof(AddPage.Fault), fault),
            (nameof(AddPage.Typed), typed));
    }
}
