namespace Rasid.Accounts;

/// <summary>What an account may do; one each. What a role allows stands in <c>docs/access.md</c>.</summary>
public enum Role
{
    /// <summary>Sees what is public.</summary>
    Reader,

    /// <summary>Also brings reports and says whether claims were read rightly.</summary>
    Analyst,

    /// <summary>Also decides what a provision has come to.</summary>
    Reviewer,

    /// <summary>Speaks for one party, and sees what is for that party.</summary>
    PartyOfficer,

    /// <summary>Speaks for the monitors, and sees what is for them.</summary>
    Monitor,

    /// <summary>Makes and changes accounts; says nothing on the record.</summary>
    Administrator,
}
