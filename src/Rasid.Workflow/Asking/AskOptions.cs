namespace Rasid.Workflow;

/// <summary>What a question is asked about, as a person typed it. Everything that is empty does not narrow it.</summary>
public sealed record AskOptions
{
    /// <summary>Lines of a page unless asked for otherwise: 50.</summary>
    public const int DefaultTake = 50;

    /// <summary>Most lines of a page: 500.</summary>
    public const int MostTake = 500;

    /// <summary>What the question itself is about: a body, an actor, a subject or a day.</summary>
    public string Name { get; init; } = "";

    /// <summary>Somebody who takes part: id or name.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Somebody else who takes part: id or name.</summary>
    public string With { get; init; } = "";

    /// <summary>A side under the agreement: <c>west</c>, <c>east</c> or <c>joint</c>.</summary>
    public string Side { get; init; } = "";

    /// <summary>Where: id or name.</summary>
    public string Place { get; init; } = "";

    /// <summary>A subject of the pack: id, short word or name.</summary>
    public string Subject { get; init; } = "";

    /// <summary>A state: id, name or code.</summary>
    public string State { get; init; } = "";

    /// <summary>An agreement of the pack, or one of its clauses: id.</summary>
    public string Agreement { get; init; } = "";

    /// <summary>Who asks: id or name.</summary>
    public string By { get; init; } = "";

    /// <summary>Who is asked: id or name.</summary>
    public string Of { get; init; } = "";

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Lines to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>Most lines, from 1.</summary>
    public int Take { get; init; } = DefaultTake;

    /// <summary>Names of the options that are given, as the command line has them without hyphens; <see cref="Name"/> is none.</summary>
    public IEnumerable<string> Given
    {
        get
        {
            if (Actor.Length > 0) yield return "actor";
            if (With.Length > 0) yield return "with";
            if (Side.Length > 0) yield return "side";
            if (Place.Length > 0) yield return "place";
            if (Subject.Length > 0) yield return "subject";
            if (State.Length > 0) yield return "state";
            if (Agreement.Length > 0) yield return "agreement";
            if (By.Length > 0) yield return "by";
            if (Of.Length > 0) yield return "of";
            if (From is not null) yield return "from";
            if (To is not null) yield return "to";
        }
    }
}
