using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Rasid.Accounts;

namespace Rasid.Web.Access;

/// <summary>
/// Keeps what was typed while a session ended. It is sealed into the sign-in form, so nothing of it lies on the server or in a cookie, and opened for the same account alone,
/// within an hour. Only a browser that had a session has something kept: its cookie is not sent with forms of other sites.
/// </summary>
internal sealed class HeldForms(IDataProtectionProvider protection, Sessions sessions)
{
    // With the rest of the sign-in form it has to be taken as a request again.
    private const int LongestSealed = 900_000;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("Rasid.Web.HeldForm.1").ToTimeLimitedDataProtector();

    /// <summary>The form of a request, sealed; null when it is none that is kept: anybody's, of passwords, or too large.</summary>
    public async Task<string?> SealAsync(HttpContext context, Right? right)
    {
        if (right is not (Right.Bring or Right.Review or Right.Decide or Right.Say) || !context.Request.HasFormContentType) return null;
        if (SessionCookie.Token(context) is not { } token || sessions.Owner(token) is not { } owner) return null;
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            var fields = form.Where(f => f.Key != RasidSite.FormKeyField).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))).ToList();
            var held = new HeldForm(context.Request.Path.Value ?? "/", owner, fields, [.. form.Files.Where(f => f.Length > 0).Select(f => f.Name).Distinct(StringComparer.Ordinal)]);
            var text = Convert.ToBase64String(_seal.Protect(Pack(held), Kept));
            return text.Length <= LongestSealed ? text : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What was sealed for an account; null when it was not, or too long ago.</summary>
    public HeldForm? Open(string typed, Account account)
    {
        if (typed.Length is 0 or > LongestSealed) return null;
        try
        {
            var held = Unpack(_seal.Unprotect(Convert.FromBase64String(typed)));
            return held?.Owner == account.Id ? held : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static byte[] Pack(HeldForm held)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) JsonSerializer.Serialize(brotli, held);
        return packed.ToArray();
    }

    // Only what this site packed comes here: the seal is looked at first.
    private static HeldForm? Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<HeldForm>(brotli);
    }
}
