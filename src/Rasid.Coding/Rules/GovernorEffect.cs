namespace Rasid.Coding.Rules;

/// <summary>What a word does to the deeds below it (<c>governors.tsv</c>).</summary>
internal enum GovernorEffect
{
    None,

    /// <summary>Its subject says what follows.</summary>
    Speech,

    /// <summary>Speech whose noun complement is told as news (أعلن عن تشكيل).</summary>
    Announce,

    /// <summary>Carries a noun that names the deed (عقد اجتماعا، شنّ هجوما).</summary>
    Light,

    /// <summary>Carries a noun whose deed its subject undergoes (تعرّض لهجوم).</summary>
    Suffer,

    /// <summary>The deed is called for.</summary>
    Call,

    /// <summary>The deed is to come.</summary>
    Plan,

    /// <summary>The deed may be.</summary>
    Maybe,

    /// <summary>The deed is denied.</summary>
    Deny,

    /// <summary>The deed failed.</summary>
    Fail,

    /// <summary>What follows is talked about, not told.</summary>
    Topic,

    /// <summary>Begins or ends the deed: transparent.</summary>
    Phase,

    /// <summary>Manages the deed: transparent, and a failure when negated (لم يتمكن من).</summary>
    Succeed,

    /// <summary>Goes on with the deed.</summary>
    Continue,

    /// <summary>Shows, marks, is: its noun is told when it has an actor of its own.</summary>
    Reflect,

    /// <summary>Reacts to a deed that is known already.</summary>
    React,

    /// <summary>Past perfect or other auxiliary: transparent.</summary>
    Auxiliary,

    /// <summary>Its content is a wish or an effort (rule 8).</summary>
    Effort,
}
