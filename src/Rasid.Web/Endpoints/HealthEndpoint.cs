using Microsoft.AspNetCore.Http;
using Rasid.Storage;

namespace Rasid.Web.Endpoints;

/// <summary><c>/health</c>: whether the record can be read; for programs.</summary>
internal static class HealthEndpoint
{
    public static async Task<IResult> Get(IRecord record, CancellationToken cancellation)
    {
        try
        {
            await record.HeadsAsync(cancellation).ConfigureAwait(false);
            return Results.Text("ok\n");
        }
        catch (RecordException e)
        {
            return Results.Text($"{e.Code}\n", statusCode: 503);
        }
    }
}
