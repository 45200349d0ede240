using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Rasid.Web;

namespace Rasid.Cli.Commands;

/// <summary>Where <c>rasid serve</c> listens and whom it answers.</summary>
/// <param name="Urls">Addresses.</param>
/// <param name="Hosts">Names.</param>
/// <param name="Certificate">Certificate, PEM or PFX.</param>
/// <param name="Key">Its key, PEM.</param>
/// <param name="Proxies">Addresses of proxies.</param>
internal sealed record ServeOptions(Option<string> Urls, Option<string[]> Hosts, Option<string> Certificate, Option<string> Key, Option<string[]> Proxies)
{
    private const string PasswordVariable = "RASID_CERTIFICATE_PASSWORD";

    public static ServeOptions Create(Messages m) => new(
        new Option<string>("--urls") { Description = m["Serve_Urls"], HelpName = m["Place_Url"], DefaultValueFactory = _ => Listening.Default },
        new Option<string[]>("--host") { Description = m["Serve_Hosts"], HelpName = m["Place_Name"] },
        new Option<string>("--certificate") { Description = m["Serve_Certificate"], HelpName = m["Place_File"] },
        new Option<string>("--key") { Description = m["Serve_Key"], HelpName = m["Place_File"] },
        new Option<string[]>("--proxy") { Description = m["Serve_Proxy"], HelpName = m["Place_Address"] });

    public void AddTo(Command command)
    {
        command.Add(Urls);
        command.Add(Hosts);
        command.Add(Certificate);
        command.Add(Key);
        command.Add(Proxies);
    }

    /// <exception cref="UsageException">An address, name or proxy is none, or others would be answered without what that takes.</exception>
    /// <exception cref="InputException">The certificate cannot be read.</exception>
    public Listening Read(ParseResult parsed, Messages m, bool hasAccounts)
    {
        var addresses = ListenAddress.Parse(parsed.GetRequiredValue(Urls), out var refused);
        if (refused.Length > 0 || addresses.Count == 0) throw new UsageException(m.Format("Usage_Url", refused, Listening.Default));
        var proxies = new List<IPAddress>();
        foreach (var proxy in parsed.GetValue(Proxies) ?? [])
            proxies.Add(IPAddress.TryParse(proxy, out var address) ? address : throw new UsageException(m.Format("Usage_Proxy", proxy)));
        var hosts = parsed.GetValue(Hosts) ?? [];
        if (hosts.FirstOrDefault(h => Uri.CheckHostName(h) == UriHostNameType.Unknown) is { } wrong) throw new UsageException(m.Format("Usage_Host", wrong));
        var listening = new Listening(addresses) { Hosts = hosts, Proxies = proxies, Certificate = CertificateOf(parsed.GetValue(Certificate), parsed.GetValue(Key), m) };
        return listening.Fault(hasAccounts) is { } fault ? throw new UsageException(m.Format("Usage_Listen_" + fault.Code, fault.Address, Listening.Default)) : listening;
    }

    private static X509Certificate2? CertificateOf(string? file, string? key, Messages m)
    {
        if (file is null) return null;
        try
        {
            // The password of a PFX is no argument, for other users of the computer see those.
            return key is not null ? X509Certificate2.CreateFromPemFile(file, key)
                : file.EndsWith(".pem", StringComparison.OrdinalIgnoreCase) ? X509Certificate2.CreateFromPemFile(file)
                : X509CertificateLoader.LoadPkcs12FromFile(file, Environment.GetEnvironmentVariable(PasswordVariable));
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InputException(m.Format("Serve_BadCertificate", file, e.Message.TrimEnd('.')));
        }
    }
}
