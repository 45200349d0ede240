using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Keys;

namespace Rasid.Records.Payloads;

/// <summary>A statement that a key speaks no more for a voice was taken in.</summary>
/// <param name="Statement">The statement as it came.</param>
/// <param name="Revocation">What it says.</param>
public sealed record KeyRevoked(SignedStatement Statement, Revocation Revocation)
{
    /// <summary>The entry that carries a statement.</summary>
    /// <exception cref="FormatException">It is no revocation.</exception>
    public static KeyRevoked Of(SignedStatement statement) => new(statement, Revocation.Of(statement));

    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft() => new(EntryKinds.KeyRevoked, 1, Statement.ToJson());

    internal static KeyRevoked Read(JsonElement e) => Of(SignedStatement.Read(e));
}
