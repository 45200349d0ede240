using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Keys;

namespace Rasid.Records.Payloads;

/// <summary>A root's statement that a key speaks for its voice was taken in.</summary>
/// <param name="Statement">The statement as it came.</param>
/// <param name="Delegation">What it says.</param>
public sealed record KeyDelegated(SignedStatement Statement, Delegation Delegation)
{
    /// <summary>The entry that carries a statement.</summary>
    /// <exception cref="FormatException">It is no delegation.</exception>
    public static KeyDelegated Of(SignedStatement statement) => new(statement, Delegation.Of(statement));

    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft() => new(EntryKinds.KeyDelegated, 1, Statement.ToJson());

    internal static KeyDelegated Read(JsonElement e) => Of(SignedStatement.Read(e));
}
