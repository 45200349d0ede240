using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Rasid.Web.Tests.Accounts;

/// <summary>Whom the site answers: this computer; others only with accounts, their names and TLS.</summary>
public sealed class ListeningTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5280")]
    [InlineData("http://localhost:80")]
    [InlineData("http://[::1]:0")]
    [InlineData("http://127.0.0.1:1/;http://[::1]:2")]
    public void Addresses_of_this_computer_need_nothing(string typed)
    {
        var listening = new Listening(ListenAddress.Parse(typed, out var refused));
        Assert.Equal(("", false, null), (refused, listening.IsOpen, listening.Fault(hasAccounts: false)));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5280")]
    [InlineData("http://*:5280")]
    [InlineData("http://[::]:5280")]
    [InlineData("http://192.168.1.4:80")]
    [InlineData("http://127.0.0.1:80;http://+:81")]
    public void Every_other_address_needs_accounts_then_names_then_tls(string typed)
    {
        var listening = new Listening(ListenAddress.Parse(typed, out _));
        Assert.Equal(ListenFault.NoAccounts, listening.Fault(hasAccounts: false)?.Code);
        Assert.Equal(ListenFault.NoHosts, listening.Fault(hasAccounts: true)?.Code);
        Assert.Equal(ListenFault.NoTls, (listening with { Hosts = ["rasid.example.org"] }).Fault(hasAccounts: true)?.Code);
        Assert.Null((listening with { Hosts = ["rasid.example.org"], Proxies = [IPAddress.Parse("192.0.2.9")] }).Fault(hasAccounts: true));
    }

    [Fact]
    public void A_proxy_opens_an_address_of_this_computer_and_needs_accounts_too()
    {
        var listening = new Listening(ListenAddress.Parse(Listening.Default, out _)) { Proxies = [IPAddress.Loopback] };
        Assert.Equal(ListenFault.NoAccounts, listening.Fault(hasAccounts: false)?.Code);
        Assert.Equal(ListenFault.NoHosts, listening.Fault(hasAccounts: true)?.Code);
    }

    [Fact]
    public void Tls_needs_a_certificate()
    {
        var listening = new Listening(ListenAddress.Parse("https://0.0.0.0:443", out _)) { Hosts = ["rasid.example.org"] };
        Assert.Equal(ListenFault.NoCertificate, listening.Fault(hasAccounts: true)?.Code);
        using var certificate = Made();
        Assert.Null((listening with { Certificate = certificate }).Fault(hasAccounts: true));
    }

    [Theory]
    [InlineData("http://rasid.example.org")]
    [InlineData("http://localhost.example.org")]
    [InlineData("ftp://127.0.0.1:1")]
    [InlineData("http://user@127.0.0.1:1")]
    [InlineData("http://127.0.0.1:1/path")]
    [InlineData("5280")]
    [InlineData("")]
    public void What_is_no_address_is_named(string typed)
    {
        Assert.Empty(ListenAddress.Parse(typed, out var refused));
        Assert.Equal(typed, refused);
    }

    [Fact]
    public void The_site_itself_refuses_to_open_without_accounts()
    {
        var folder = Directory.CreateTempSubdirectory("rasid-web-open-").FullName;
        using var record = SampleSite.Open(Path.Combine(folder, "own.db"));
        var listening = new Listening(ListenAddress.Parse("http://0.0.0.0:0", out _)) { Hosts = ["rasid.example.org"], Proxies = [IPAddress.Loopback] };
        Assert.Throws<ArgumentException>(() => RasidSite.Build(SampleSite.PartsOver(record), listening));
    }

    internal static X509Certificate2 Made()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=rasid.example.org", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
