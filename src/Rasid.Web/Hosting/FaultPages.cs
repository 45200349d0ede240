using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Rasid.Storage;
using Rasid.Web.Pages;

namespace Rasid.Web.Hosting;

/// <summary>Says what went wrong as a page in the user's language. No trace and no message of an exception is ever shown.</summary>
internal static class FaultPages
{
    private static readonly int[] Known = [400, 401, 403, 404, 405, 413, 429, 500, 503];

    /// <summary>What an endpoint returns instead of its page.</summary>
    public static RazorComponentResult<FaultPage> Result(PageFrame frame, int status) => Result(frame, status, $"Fault_{(Known.Contains(status) ? status : status < 500 ? 400 : 500)}");

    public static Task Write(HttpContext context, int status) => Result(FrameOf(context), status).ExecuteAsync(context);

    public static Task WriteHost(HttpContext context) => Result(FrameOf(context), 400, "Fault_Host").ExecuteAsync(context);

    public static Task WritePlain(HttpContext context) => Result(FrameOf(context), 400, "Fault_Plain").ExecuteAsync(context);

    public static Task OnException(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = fault switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            RecordException { Code: RecordFaults.Locked } => 503,
            _ => 500,
        };
        return Write(context, status);
    }

    private static PageFrame FrameOf(HttpContext context) => context.RequestServices.GetRequiredService<Frames>().Bare(context);

    private static RazorComponentResult<FaultPage> Result(PageFrame frame, int status, string key) => Page.Of<FaultPage>(
        status,
        (nameof(FaultPage.Frame), frame),
        (nameof(FaultPage.Title), frame.Words[key]),
        (nameof(FaultPage.Text), frame.Words.Format(key + "_Text", RasidSite.MostUploadBytes >> 10)));
}
