using System.Security.Authentication;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Rasid.Accounts;
using Rasid.Web.Access;
using Rasid.Web.Endpoints;
using Rasid.Web.Hosting;
using Rasid.Workflow;

namespace Rasid.Web;

/// <summary>The pages as a web application, ready to be started. No configuration file or environment variable opens it to others.</summary>
public static class RasidSite
{
    /// <summary>Most bytes of a report that is brought to a page: 1 MiB. Larger files are for <c>rasid read</c>.</summary>
    public const int MostUploadBytes = 1 << 20;

    internal const string FormKeyField = "form-key";

    internal static readonly string[] Reading = ["GET", "HEAD"];

    // A form holds a little more than the report itself.
    private const int MostRequestBytes = MostUploadBytes + (64 << 10);

    /// <summary>Builds the site.</summary>
    /// <param name="parts">What it shows.</param>
    /// <param name="listening">Where it listens and whom it answers.</param>
    /// <exception cref="ArgumentException">It would answer others without accounts, without their names or without TLS.</exception>
    public static WebApplication Build(SiteParts parts, Listening listening)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(listening);
        if (listening.Fault(parts.Accounts is { HasAccounts: true }) is { } fault) throw new ArgumentException($"{fault.Code}: {fault.Address}", nameof(listening));
        return Build(parts, listening, host => host.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, listening)));
    }

    private static void Listen(KestrelServerOptions kestrel, Listening listening)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostRequestBytes;
        kestrel.Limits.RequestHeadersTimeout = listening.HeadWithin;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(listening.SlowestBody, TimeSpan.FromSeconds(5));
        kestrel.Limits.MaxConcurrentConnections = listening.MostConnections;
        foreach (var address in listening.Addresses)
        {
            if (!address.IsTls) kestrel.Listen(address.EndPoint);
            else kestrel.Listen(address.EndPoint, open => open.UseHttps(listening.Certificate!, tls => tls.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13));
        }
    }

    internal static WebApplication Build(SiteParts parts, Listening listening, Action<IWebHostBuilder> host)
    {
        // Everything is found beside the program, never in the current folder.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });
        host(builder.WebHost);
        builder.WebHost.UseStaticWebAssets();
        Log(builder.Logging);
        builder.Services.AddRouting();
        builder.Services.AddRazorComponents();
        // Arabic stays legible in the page's source; what could be markup is written as references all the same.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        Protect(builder.Services, parts);
        builder.Services.AddAntiforgery(Forms);
        Attempts.Add(builder.Services, parts.Access);
        builder.Services.AddSingleton(listening);
        builder.Services.AddSingleton(parts);
        builder.Services.AddSingleton(parts.Record);
        builder.Services.AddSingleton(parts.Terms);
        builder.Services.AddSingleton(new FieldNames(parts.Pack));
        builder.Services.AddSingleton(new WhoIs(parts.Pack, parts.Record));
        builder.Services.AddSingleton(services => new AskRecord(parts.Record, parts.Pack, services.GetRequiredService<WhoIs>(), parts.Terms));
        builder.Services.AddSingleton(new Ingest(parts.Record, parts.Engine));
        builder.Services.AddSingleton<RecordNow>();
        builder.Services.AddSingleton<Frames>();
        var app = builder.Build();
        app.Services.GetRequiredService<Frames>().Assets = SiteAssets.Find(app.Environment.WebRootFileProvider);
        Pipe(app, listening);
        app.Lifetime.ApplicationStarted.Register(() => NoteStart(app, parts, listening));
        return app;
    }

    // Without accounts the keys of forms live as long as the program. With them forms and second factors outlive it.
    private static void Protect(IServiceCollection services, SiteParts parts)
    {
        var protection = services.AddDataProtection().SetApplicationName("Rasid");
        if (parts.Keys is { } folder)
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            protection.PersistKeysToFileSystem(new DirectoryInfo(folder));
        }
        else
        {
            protection.UseEphemeralDataProtectionProvider();
        }
        services.AddSingleton<SignInEndpoint>();
        services.AddSingleton<HeldForms>();
        // A site that never has accounts has the addresses of theirs all the same; they are answered as pages that are not there.
        services.AddAccounts(parts.Accounts ?? new AccountFile(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())), parts.Access);
    }

    // What goes wrong while a page is made is told in the terminal; what the caller says itself is not said twice.
    private static void Log(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void Forms(AntiforgeryOptions forms)
    {
        forms.Cookie.Name = "rasid-form";
        forms.Cookie.SameSite = SameSiteMode.Strict;
        forms.Cookie.HttpOnly = true;
        forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        forms.FormFieldName = FormKeyField;
        forms.SuppressXFrameOptionsHeader = true;
    }

    // With which settings the site ran is part of what an auditor asks.
    private static void NoteStart(WebApplication app, SiteParts parts, Listening listening)
    {
        if (parts.Accounts is not { HasAccounts: true }) return;
        var access = parts.Access;
        app.Services.GetRequiredService<AuditLog>().Add(
            AuditKinds.Started, Deed.AtCommand.By, "",
            $"listen {string.Join(' ', listening.Addresses.Select(a => (a.IsTls ? "https " : "http ") + a.EndPoint))}; hosts {string.Join(' ', listening.Hosts)}; proxies {string.Join(' ', listening.Proxies)}; "
            + $"idle {access.Idle.TotalMinutes:0} min, longest {access.Longest.TotalHours:0} h, lock after {access.MostFailures} for {access.LockedFor.TotalMinutes:0} min");
    }

    // Who speaks TLS for the site says for whom; nobody else is believed, and only the last step is.
    private static void TrustProxies(WebApplication app, Listening listening)
    {
        if (listening.Proxies.Count == 0) return;
        var headers = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        headers.KnownIPNetworks.Clear();
        headers.KnownProxies.Clear();
        foreach (var proxy in listening.Proxies) headers.KnownProxies.Add(proxy);
        app.UseForwardedHeaders(headers);
    }

    private static void Pipe(WebApplication app, Listening listening)
    {
        TrustProxies(app, listening);
        app.Use(SiteHeaders.Add);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FaultPages.OnException, AllowStatusCode404Response = true });
        app.UseStatusCodePages(context => FaultPages.Write(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.Use(HostGuard.Check);
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SiteHeaders.AddCaching });
        app.UseRouting();
        app.UseRateLimiter();
        app.Use(SessionCookie.Read);
        app.Use(AccessGate.Check);
        app.MapMethods("/health", Reading, HealthEndpoint.Get);
        app.MapMethods("/", Reading, () => Results.Redirect("/ar"));
        var pages = app.MapGroup("/{lang:regex(^(ar|en)$)}");
        TimelineEndpoint.Map(pages);
        RecordEndpoints.Map(pages);
        NewsEndpoint.Map(pages);
        BriefEndpoint.Map(pages);
        ExportEndpoint.Map(pages);
        AgreementEndpoints.Map(pages);
        CalendarEndpoint.Map(pages);
        RegisterEndpoints.Map(pages);
        DraftEndpoint.Map(pages);
        ItemEndpoints.Map(pages);
        EntryEndpoints.Map(pages);
        RegisterTablesEndpoint.Map(pages);
        ReviewEndpoints.Map(pages);
        SearchEndpoint.Map(pages);
        AskEndpoint.Map(pages);
        AddEndpoint.Map(pages);
        SignInEndpoint.Map(pages);
        AccountEndpoint.Map(pages);
        AccountsEndpoint.Map(pages);
    }
}
