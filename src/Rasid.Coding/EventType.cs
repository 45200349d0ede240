namespace Rasid.Coding;

/// <summary>The sixteen event types of PLOVER (manual of 2024); restated in <c>docs/credits.md</c>.</summary>
public enum EventType
{
    /// <summary>Verbal cooperation: agreeing, promising, intending.</summary>
    Agree,

    /// <summary>Verbal cooperation: meeting, talking, visiting.</summary>
    Consult,

    /// <summary>Verbal cooperation: signing, praising, backing.</summary>
    Support,

    /// <summary>Verbal cooperation: yielding, declaring a ceasefire, announcing a withdrawal.</summary>
    Concede,

    /// <summary>Material cooperation: joint units, exercises, exchanges.</summary>
    Cooperate,

    /// <summary>Material cooperation: giving money, goods, training.</summary>
    Aid,

    /// <summary>Material cooperation: withdrawing, releasing, disarming, observing a ceasefire, resigning.</summary>
    Retreat,

    /// <summary>Verbal conflict: calling for, demanding.</summary>
    Request,

    /// <summary>Verbal conflict: accusing, condemning, investigating.</summary>
    Accuse,

    /// <summary>Verbal conflict: refusing.</summary>
    Reject,

    /// <summary>Verbal conflict: threatening, warning.</summary>
    Threaten,

    /// <summary>Material conflict: demonstrating, striking, blocking.</summary>
    Protest,

    /// <summary>Material conflict: withholding, expelling, convicting.</summary>
    Sanction,

    /// <summary>Material conflict: moving or raising forces.</summary>
    Mobilize,

    /// <summary>Material conflict: arresting, seizing, restricting.</summary>
    Coerce,

    /// <summary>Material conflict: violence.</summary>
    Assault,
}
