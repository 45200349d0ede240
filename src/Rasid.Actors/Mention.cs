using Rasid.Text;

namespace Rasid.Actors;

/// <summary>Characters of a report that name someone or somewhere.</summary>
/// <param name="Span">The bare name in the original (CODING.md, rule 19).</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="LastToken">Its last token, included.</param>
/// <param name="Actor">The actor it resolves to; for an unresolved name an actor made from the words, with a stable key.</param>
/// <param name="IsResolved">Whether the pack knows the actor.</param>
/// <param name="Office">Id of the office by which it is named, or null.</param>
/// <param name="IsOptional">Whether it is a description of unnamed people (مسؤولون أمريكيون): a member of events, not a name.</param>
/// <param name="Parts">Names inside this one (the outer name wins), in text order.</param>
/// <param name="Rule">Id of the rule or pack row that found it.</param>
public sealed record Mention(
    TextSpan Span,
    int FirstToken,
    int LastToken,
    Actor Actor,
    bool IsResolved,
    string? Office,
    bool IsOptional,
    IReadOnlyList<Mention> Parts,
    string Rule)
{
    /// <summary>Whom a short form may mean when the report does not tell; for a word for two (الطرفان), the two. <see cref="Rule"/> says why.</summary>
    public IReadOnlyList<Actor> Candidates { get; init; } = [];
}
