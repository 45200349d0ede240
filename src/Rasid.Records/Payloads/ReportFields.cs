using System.Text.Json;
using Rasid.Records.Json;
using Rasid.Records.Reports;

namespace Rasid.Records.Payloads;

internal static class ReportFields
{
    public static ReportDescription Read(JsonElement e) =>
        new(e.Text("publisher"), e.Text("url"), e.Text("id"), e.Text("title"), e.Text("published"), e.Text("origin"));
}
