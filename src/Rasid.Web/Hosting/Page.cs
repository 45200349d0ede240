using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Rasid.Web.Hosting;

/// <summary>A component as the whole answer to a request.</summary>
internal static class Page
{
    public static RazorComponentResult<T> Of<T>(int status, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where T : IComponent
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters) values.Add(name, value);
        return new RazorComponentResult<T>(values) { StatusCode = status, PreventStreamingRendering = true };
    }

    /// <summary>After a form the page is asked for anew, so that loading it again sends nothing twice.</summary>
    public static IResult Moved(HttpContext context, string to)
    {
        context.Response.Headers.Location = to;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
