using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Accounts;

namespace Rasid.Web.Access;

/// <summary>
/// Who may do what: the one table that every request is held to. An address that is not in it is answered to nobody once there are accounts.
/// <c>docs/access.md</c> shows the same to people; a test holds the two together.
/// </summary>
internal static class AccessTable
{
    /// <summary>The part of a route that names the language.</summary>
    public const string Language = "/{lang:regex(^(ar|en)$)}";

    /// <summary>The roles that have a right.</summary>
    public static readonly IReadOnlyDictionary<Right, IReadOnlyList<Role>> Roles = new Dictionary<Right, IReadOnlyList<Role>>
    {
        [Right.Anyone] = Accounts.Roles.All,
        [Right.Own] = Accounts.Roles.All,
        [Right.Read] = Accounts.Roles.All,
        [Right.Bring] = [Role.Analyst, Role.Reviewer],
        [Right.Review] = [Role.Analyst, Role.Reviewer],
        [Right.Decide] = [Role.Reviewer],
        [Right.Say] = [Role.PartyOfficer, Role.Monitor],
        [Right.Administer] = [Role.Administrator],
    };

    /// <summary>What each address needs; HEAD is answered as GET.</summary>
    public static readonly IReadOnlyDictionary<(string Method, string Route), Right> Routes = new Dictionary<(string, string), Right>
    {
        [("GET", "/health")] = Right.Anyone,
        [("GET", "/")] = Right.Anyone,
        [("GET", "/{lang}/sign-in")] = Right.Anyone,
        [("POST", "/{lang}/sign-in")] = Right.Anyone,
        [("POST", "/{lang}/sign-in/code")] = Right.Anyone,
        [("POST", "/{lang}/sign-out")] = Right.Own,
        [("GET", "/{lang}/account")] = Right.Own,
        [("POST", "/{lang}/account")] = Right.Own,
        [("GET", "/{lang}/accounts")] = Right.Administer,
        [("POST", "/{lang}/accounts")] = Right.Administer,
        [("POST", "/{lang}/accounts/{id}")] = Right.Administer,
        [("GET", "/{lang}/accounts/audit")] = Right.Administer,
        [("GET", "/{lang}")] = Right.Read,
        [("GET", "/{lang}/events/{id}")] = Right.Read,
        [("GET", "/{lang}/reports")] = Right.Read,
        [("GET", "/{lang}/reports/{id}")] = Right.Read,
        [("POST", "/{lang}/reports/{id}/claims")] = Right.Review,
        [("GET", "/{lang}/claims/{id}")] = Right.Read,
        [("POST", "/{lang}/claims/{id}/review")] = Right.Review,
        [("GET", "/{lang}/actors/{id}")] = Right.Read,
        [("GET", "/{lang}/today")] = Right.Read,
        [("GET", "/{lang}/brief")] = Right.Read,
        [("GET", "/{lang}/brief.html")] = Right.Read,
        [("GET", "/{lang}/brief.docx")] = Right.Read,
        [("GET", "/{lang}/agreements")] = Right.Read,
        [("GET", "/{lang}/agreements/{id}")] = Right.Read,
        [("POST", "/{lang}/agreements/{id}/decide")] = Right.Decide,
        [("GET", "/{lang}/registers")] = Right.Read,
        [("GET", "/{lang}/registers/{id}")] = Right.Read,
        [("GET", "/{lang}/registers/drafts/{id}")] = Right.Read,
        [("GET", "/{lang}/registers/drafts/{id}.docx")] = Right.Read,
        [("GET", "/{lang}/registers/drafts/{id}.html")] = Right.Read,
        [("GET", "/{lang}/items/{id}")] = Right.Read,
        [("GET", "/{lang}/registers/{id}/new")] = Right.Say,
        [("POST", "/{lang}/registers/{id}/new")] = Right.Say,
        [("POST", "/{lang}/items/{id}/say")] = Right.Say,
        [("GET", "/{lang}/items/{id}/amend")] = Right.Say,
        [("POST", "/{lang}/items/{id}/amend")] = Right.Say,
        [("GET", "/{lang}/items/{id}/files/{hash}")] = Right.Read,
        [("GET", "/{lang}/registers/{id}/items.csv")] = Right.Read,
        [("GET", "/{lang}/registers/{id}/items.xlsx")] = Right.Read,
        [("GET", "/{lang}/registers/{id}/template.csv")] = Right.Read,
        [("GET", "/{lang}/registers/{id}/template.xlsx")] = Right.Read,
        [("GET", "/{lang}/calendar")] = Right.Read,
        [("GET", "/{lang}/search")] = Right.Read,
        [("GET", "/{lang}/calendar.ics")] = Right.Read,
        [("GET", "/{lang}/events.csv")] = Right.Read,
        [("GET", "/{lang}/events.xlsx")] = Right.Read,
        [("GET", "/{lang}/events.geojson")] = Right.Read,
        [("GET", "/{lang}/events.jsonl")] = Right.Read,
        [("GET", "/{lang}/ask")] = Right.Read,
        [("GET", "/{lang}/ask/{question}")] = Right.Read,
        [("GET", "/{lang}/bodies")] = Right.Read,
        [("GET", "/{lang}/bodies/{id}")] = Right.Read,
        [("GET", "/{lang}/add")] = Right.Bring,
        [("POST", "/{lang}/add")] = Right.Bring,
    };

    /// <summary>What a request needs; null for an address that is not in the table.</summary>
    public static Right? Of(RouteEndpoint endpoint, string method) =>
        Routes.TryGetValue((HttpMethods.IsHead(method) ? HttpMethods.Get : method.ToUpperInvariant(), RouteOf(endpoint)), out var right) ? right : null;

    /// <summary>An endpoint's route as the table writes it.</summary>
    public static string RouteOf(RouteEndpoint endpoint)
    {
        var route = "/" + (endpoint.RoutePattern.RawText ?? "").Trim('/');
        return route.StartsWith(Language, StringComparison.Ordinal) ? "/{lang}" + route[Language.Length..] : route;
    }
}
