using Microsoft.AspNetCore.Http;
using Rasid.Records.Claims;
using Rasid.Workflow;

namespace Rasid.Web.Pages;

/// <summary>The fields of a claim as a form has them: ids, else words, one a line. Immutable.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Modes">PLOVER modes, apart by commas.</param>
/// <param name="Status">Status.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Actors">Who acts, one a line.</param>
/// <param name="Recipients">Who is acted on, one a line.</param>
/// <param name="Place">Where.</param>
/// <param name="Voice">Kind of voice.</param>
/// <param name="Speaker">Who says so.</param>
public sealed record ClaimForm(
    string Type, string Modes, string Status, string Date, string Actors, string Recipients, string Place, string Voice, string Speaker)
{
    /// <summary>Of a claim that is yet to be added.</summary>
    public static readonly ClaimForm Blank = new("", "", "happened", "", "", "", "", "author", "");

    private const int Longest = 2000;

    /// <summary>What a claim says now.</summary>
    public static ClaimForm Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimForm(
            claim.Type, string.Join(", ", claim.Modes), claim.Status, claim.Date, Lines(claim.Actors), Lines(claim.Recipients),
            claim.Place is { } place ? Line(place) : "", claim.Attribution.Kind, claim.Attribution.Speaker is { } speaker ? Line(speaker) : "");
    }

    /// <summary>What was typed.</summary>
    public static ClaimForm Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new ClaimForm(
            Text("type"), Text("modes"), Text("status"), Text("date"), Text("actors"), Text("recipients"), Text("place"), Text("voice"), Text("speaker"));

        string Text(string name)
        {
            var text = form[name].ToString().ReplaceLineEndings("\n").Trim();
            return text.Length <= Longest ? text : text[..Longest];
        }
    }

    /// <summary>What differs from what was shown; what was emptied says that there is none.</summary>
    /// <param name="shown">The form as it was shown.</param>
    public TypedClaim Against(ClaimForm shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return new TypedClaim
        {
            Type = Changed(Type, shown.Type),
            Modes = Emptied(Modes, shown.Modes),
            Status = Changed(Status, shown.Status),
            Date = Emptied(Date, shown.Date),
            Actors = List(Actors, shown.Actors),
            Recipients = List(Recipients, shown.Recipients),
            Place = Emptied(Place, shown.Place),
            Voice = Changed(Voice, shown.Voice),
            Speaker = Emptied(Speaker, shown.Speaker),
        };
    }

    private static string? Changed(string typed, string shown) => typed == shown || typed.Length == 0 ? null : typed;

    private static string? Emptied(string typed, string shown) => typed == shown ? null : typed.Length == 0 ? TypedClaim.None : typed;

    private static string[]? List(string typed, string shown) =>
        typed == shown ? null : typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } lines ? lines : [TypedClaim.None];

    private static string Lines(IReadOnlyList<ClaimMember> members) => string.Join('\n', members.Select(Line));

    private static string Line(ClaimMember member) => member.Id.Length > 0 ? member.Id : member.Text;
}
