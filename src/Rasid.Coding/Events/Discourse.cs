namespace Rasid.Coding.Events;

/// <summary>What a sentence leaves behind for the next one.</summary>
internal sealed class Discourse
{
    /// <summary>Who spoke last; أضاف and an open quote go on with him.</summary>
    public Attribution? Speaker { get; set; }

    /// <summary>The subject of the sentence before.</summary>
    public IReadOnlyList<Member> Subject { get; set; } = [];

    /// <summary>The two told of last: what الاثنان، الجانبان point back at.</summary>
    public IReadOnlyList<Member> Pair { get; set; } = [];

    /// <summary>The report tells of an accident or a disaster: harm in it is no attack.</summary>
    public bool IsAccident { get; set; }

    public void Clear() => (Speaker, Subject, Pair, IsAccident) = (null, [], [], false);
}
