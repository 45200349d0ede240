using System.Text;
using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Json;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>What agreements ask of a record.</summary>
internal sealed class SqliteProvisions(RecordAccess access)
{
    public IReadOnlyList<ClaimWithText> Claims(Viewer viewer, ClaimsAsked asked) => access.Read(c =>
    {
        var (types, statuses) = (Json(asked.Types), asked.Statuses.Count > 0 ? Json(asked.Statuses) : null);
        var audiences = SqliteReads.Audiences(viewer);
        var match = SqliteFinds.Match(asked.Words);
        var command = match.Length > 0
            ? c.Command("claims_in_words", ("$match", match), ("$types", types), ("$statuses", statuses), ("$audiences", audiences))
            : asked.Members.Count > 0
                ? c.Command("claims_of_members", ("$members", Json(asked.Members)), ("$types", types), ("$statuses", statuses), ("$audiences", audiences))
                : c.Command("claims_of_types", ("$types", types), ("$statuses", statuses), ("$audiences", audiences));
        return Claims(command, asked.Wanted);
    });

    public ClaimWithText? Claim(Viewer viewer, Hash256 claim) => access.Read(c =>
        Claims(c.Command("claim_with_text", ("$id", claim.ToBytes()), ("$audiences", SqliteReads.Audiences(viewer)))) is [var one] ? one : null);

    public IReadOnlyList<ProvisionSaying> Words(Viewer viewer, IReadOnlyList<string>? provisions) => access.Read(c =>
    {
        var words = new Dictionary<Hash256, ProvisionWord>();
        var order = new List<ProvisionWord>();
        var command = c.Command("provision_words", ("$provisions", provisions is null ? null : Json(provisions)), ("$audiences", SqliteReads.Audiences(viewer)));
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                var entry = Rows.Entry(reader);
                if (ProvisionWord.Of(entry, PayloadReader.Read(entry), words.GetValueOrDefault) is not { } word) continue;
                words[word.Id] = word;
                order.Add(word);
            }
        }
        var standing = ProvisionWord.Standing(order);
        return order.ConvertAll(w => new ProvisionSaying(
            w,
            [.. w.Claims.Select(a => c.Scalar("held_now", ("$id", a.Id.ToBytes()))).OfType<byte[]>().Select(id => new Hash256(id))],
            standing.Contains(w.Id)));
    });

    private static List<ClaimWithText> Claims(SqliteCommand command, Func<ClaimRow, bool>? wanted = null)
    {
        var claims = new List<ClaimWithText>();
        (Hash256 Report, string? Text)? last = null;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = Rows.Claim(reader);
            if (wanted is not null && !wanted(row)) continue;
            // The claims of a report stand together, so its text is unpacked once.
            if (last?.Report != row.Report.Id) last = (row.Report.Id, Text(reader, Rows.ClaimColumns));
            claims.Add(new ClaimWithText(row, last.Value.Text, reader.GetString(Rows.ClaimColumns + 2)));
        }
        return claims;
    }

    private static string? Text(SqliteDataReader r, int at) =>
        !r.IsDBNull(at) && Packing.Unpack(r.GetInt64(at), Rows.Bytes(r, at + 1)) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    private static string Json(IReadOnlyList<string> values)
    {
        var w = new CanonicalWriter().StartArray();
        foreach (var value in values) w.Text(value);
        return Encoding.UTF8.GetString(w.End().ToArray());
    }
}
