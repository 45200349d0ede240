namespace Rasid.Web.Marks;

/// <summary>What characters of a report are, as a reading has them. Several may hold at once.</summary>
[Flags]
public enum MarkKinds
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>Set apart: no part of the report's own words.</summary>
    Apart = 1,

    /// <summary>The sentence or clause that a claim rests on.</summary>
    Evidence = 2,

    /// <summary>A temporal expression.</summary>
    Time = 4,

    /// <summary>A name of someone or somewhere.</summary>
    Name = 8,

    /// <summary>The words that name a deed.</summary>
    Trigger = 16,
}
