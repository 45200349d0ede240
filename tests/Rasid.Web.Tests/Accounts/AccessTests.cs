using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rasid.Accounts;
using Rasid.Storage;
using Rasid.Web.Access;

namespace Rasid.Web.Tests.Accounts;

/// <summary>Every address as every role, held to the table that people read.</summary>
public sealed class AccessTests : AccountSite
{
    private readonly List<Viewer> _readFor = [];

    private IEnumerable<(string Method, string Route)> Mapped =>
        from endpoint in ((IEndpointRouteBuilder)Site).DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
        where method != "HEAD"
        select (method, AccessTable.RouteOf(endpoint));

    [Fact]
    public void Every_address_is_in_the_table_and_the_table_names_no_other() =>
        Assert.Equal(AccessTable.Routes.Keys.Select(k => $"{k.Method} {k.Route}").Order(StringComparer.Ordinal), Mapped.Select(m => $"{m.Method} {m.Route}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_addresses_is_the_one_that_people_read() =>
        Assert.Equal(
            AccessTable.Routes.Select(r => $"{r.Key.Method} {r.Key.Route} {Word(r.Value)}").Order(StringComparer.Ordinal),
            Rows("## Addresses").Select(r => $"{r[0]} {r[1].Trim('`')} {r[2]}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_rights_is_the_one_that_people_read()
    {
        var rows = Rows("## Rights by role");
        Assert.Equal(Enum.GetValues<Right>().Select(Word), rows.Select(r => r[0]));
        foreach (var row in rows)
        {
            var right = Enum.GetValues<Right>().Single(r => Word(r) == row[0]);
            Assert.Equal(Roles.All.Select(r => AccessTable.Roles[right].Contains(r) ? "yes" : "no"), row.Skip(1).Take(Roles.All.Count));
        }
    }

    [Fact]
    public async Task Every_address_answers_every_role_as_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var role in Roles.All)
        {
            using var browser = await Browser(role);
            foreach (var (method, route) in Mapped)
            {
                var may = AccessTable.Roles[AccessTable.Routes[(method, route)]].Contains(role);
                var status = await Ask(browser, method, route);
                // Without the key of a form a deed that is allowed comes as far as the form's own check, and no further.
                var isAnswered = status != HttpStatusCode.Forbidden && (method == "GET" || status is HttpStatusCode.BadRequest);
                if (may ? !isAnswered : status != HttpStatusCode.Forbidden) wrong.Add($"{role.Id()} {method} {route}: {status}");
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Nobody_gets_nothing_but_the_way_in()
    {
        using var browser = Browser();
        foreach (var (method, route) in Mapped.Where(m => AccessTable.Routes[m] != Right.Anyone))
        {
            var status = await Ask(browser, method, route);
            Assert.True(status == (method == "GET" ? HttpStatusCode.Redirect : HttpStatusCode.Unauthorized), $"{method} {route}: {status}");
            Assert.True(method != "GET" || browser.Location.Contains("/sign-in?to=", StringComparison.Ordinal), route);
        }
    }

    [Theory]
    [InlineData(Role.Reader, "public")]
    [InlineData(Role.Reviewer, "public")]
    [InlineData(Role.Administrator, "public")]
    [InlineData(Role.PartyOfficer, "public west")]
    [InlineData(Role.Monitor, "monitors public")]
    public async Task Every_page_is_read_on_behalf_of_whoever_is_signed_in(Role role, string audiences)
    {
        using var browser = await Browser(role);
        _readFor.Clear();
        foreach (var (method, route) in Mapped.Where(m => m.Method == "GET")) await Ask(browser, method, route);
        Assert.True(_readFor.Count > 20, "pages read the record");
        Assert.All(_readFor, v => Assert.Equal(audiences, string.Join(' ', v.Audiences)));
    }

    [Fact]
    public async Task What_is_not_allowed_is_in_the_audit()
    {
        using var browser = await Browser(Role.Reader);
        await browser.Get("/en/add");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Equal((AuditKinds.Denied, "reader", "GET /{lang}/add"), Audit.Newest(0, 1).Select(a => (a.Kind, a.By, a.Detail)).Single());
    }

    // The record, and at whose behest each read of it is.
    private protected override Task<SiteParts> PrepareAsync(SiteParts parts)
    {
        var record = DispatchProxy.Create<IRecord, Listener>();
        ((Listener)(object)record).Hear = (parts.Record, _readFor);
        return Task.FromResult(parts with { Record = record });
    }

    private static async Task<HttpStatusCode> Ask(Browser browser, string method, string route)
    {
        var path = route.Replace("{lang}", "en", StringComparison.Ordinal).Replace("{id}", "ceasefire-2020", StringComparison.Ordinal).Replace("{id?}", "", StringComparison.Ordinal);
        while (path.IndexOf('{', StringComparison.Ordinal) is var at and >= 0) path = path[..at] + "x" + path[(path.IndexOf('}', StringComparison.Ordinal) + 1)..];
        if (method == "GET") return (await browser.Get(path)).Status;
        return (await browser.Raw(path, ("reason", "none"))).Status;
    }

    private static string Word(Right right) => right.ToString().ToLowerInvariant();

    private static List<string[]> Rows(string heading) =>
        [.. System.IO.File.ReadLines(Repository.At("docs", "access.md")).SkipWhile(l => l != heading).SkipWhile(l => !l.StartsWith('|')).TakeWhile(l => l.StartsWith('|'))
            .Skip(2).Select(l => l.Split('|', StringSplitOptions.TrimEntries)[1..^1])];

#pragma warning disable CA1852 // The framework makes a class over it.
    internal class Listener : DispatchProxy
#pragma warning restore CA1852
    {
        public (IRecord Record, List<Viewer> Viewers) Hear { get; set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            lock (Hear.Viewers) Hear.Viewers.AddRange((args ?? []).OfType<Viewer>());
            try
            {
                return targetMethod!.Invoke(Hear.Record, args);
            }
            catch (TargetInvocationException e)
            {
                throw e.InnerException!;
            }
        }
    }
}
