using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Rasid.Accounts;
using Rasid.Storage;

namespace Rasid.Web.Access;

/// <summary>Who asks, during one request.</summary>
/// <param name="HasAccounts">Whether there are accounts at all; without them everybody on this computer may do everything, in a name of their own.</param>
/// <param name="Account">Who is signed in; null for nobody.</param>
/// <param name="Session">The browser in which.</param>
internal sealed record Visit(bool HasAccounts, Account? Account, Session? Session)
{
    /// <summary>Nobody, on a site without accounts.</summary>
    public static readonly Visit Open = new(false, null, null);

    private static readonly object Key = new();

    /// <summary>What is seen: everybody sees what is public; who speaks in somebody's name sees what is for that audience too.</summary>
    public Viewer Viewer => Account is { Voice.Length: > 0 } account && account.Role.HasVoice() ? Viewer.Of(account.Voice) : Viewer.Public;

    public static Visit Of(HttpContext context) => context.Items.TryGetValue(Key, out var visit) ? (Visit)visit! : Open;

    public static void Set(HttpContext context, Visit visit)
    {
        context.Items[Key] = visit;
        // Keys of forms hold only for the account that they were made for.
        if (visit.Account is { } account)
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(ClaimTypes.Name, account.Name)], "rasid"));
    }

    public bool May(Right right) => !HasAccounts ? right is not (Right.Own or Right.Administer) : right == Right.Anyone || (Account is { } account && AccessTable.Roles[right].Contains(account.Role));
}
