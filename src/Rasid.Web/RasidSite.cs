using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
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

    internal static readonly string[] Reading = ["GET", "HEAD"];

    // A form holds a little more than the report itself.
    private const int MostRequestBytes = MostUploadBytes + (64 << 10);

    /// <summary>Builds the site.</summary>
    /// <param name="parts">What it shows.</param>
    /// <param name="urls">Where it listens.</param>
    public static WebApplication Build(SiteParts parts, LoopbackUrls urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        return Build(parts, host => host.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostRequestBytes;
            foreach (var address in urls.EndPoints) kestrel.Listen(address);
        }));
    }

    internal static WebApplication Build(SiteParts parts, Action<IWebHostBuilder> host)
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
        builder.Services.AddSingleton(parts);
        builder.Services.AddSingleton(parts.Record);
        builder.Services.AddSingleton(parts.Terms);
        builder.Services.AddSingleton(new WhoIs(parts.Pack, parts.Record));
        builder.Services.AddSingleton(services => new AskRecord(parts.Record, parts.Pack, services.GetRequiredService<WhoIs>(), parts.Terms));
        builder.Services.AddSingleton(new Ingest(parts.Record, parts.Engine));
        builder.Services.AddSingleton<RecordNow>();
        builder.Services.AddSingleton<Frames>();
        var app = builder.Build();
        app.Services.GetRequiredService<Frames>().Assets = SiteAssets.Find(app.Environment.WebRootFileProvider);
        Pipe(app);
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
        forms.FormFieldName = "form-key";
        forms.SuppressXFrameOptionsHeader = true;
    }

    private static void Pipe(WebApplication app)
    {
        app.Use(SiteHeaders.Add);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FaultPages.OnException, AllowStatusCode404Response = true });
        app.UseStatusCodePages(context => FaultPages.Write(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.Use(HostGuard.Check);
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SiteHeaders.AddCaching });
        app.UseRouting();
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
        ReviewEndpoints.Map(pages);
        SearchEndpoint.Map(pages);
        AskEndpoint.Map(pages);
        AddEndpoint.Map(pages);
        SignInEndpoint.Map(pages);
        AccountEndpoint.Map(pages);
        AccountsEndpoint.Map(pages);
    }
}
