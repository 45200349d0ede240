using System.Text;
using Rasid.Records.Json;

namespace Rasid.Records.Keys;

/// <summary>A root lets a key speak for its voice.</summary>
/// <param name="Process">Id of the process.</param>
/// <param name="Voice">The voice.</param>
/// <param name="Root">Id of the root that says so.</param>
/// <param name="Key">The key that may speak.</param>
/// <param name="Name">Whose it is, as the root names them.</param>
/// <param name="Role">As what; may be empty.</param>
public sealed record Delegation(string Process, string Voice, Hash256 Root, PublicKey Key, string Name, string Role)
{
    /// <summary>What the statement calls itself.</summary>
    public const string Kind = "delegation";

    /// <summary>Reads a statement.</summary>
    /// <exception cref="FormatException">It is no delegation.</exception>
    public static Delegation Of(SignedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Read(Kind, e => new Delegation(
            e.Text("process"), e.Text("voice"), e.Hash("root"), PublicKey.Parse(e.Text("key")), e.Text("name"), e.Text("role")));
    }

    /// <summary>The statement's text.</summary>
    public string ToText() => Encoding.UTF8.GetString(new CanonicalWriter().StartObject()
        .Member("key", Key.ToString()).Member("kind", Kind).Optional("name", Name).Member("process", Process)
        .Optional("role", Role).Member("root", Root).Member("voice", Voice).End().ToArray());
}
