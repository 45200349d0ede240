namespace Rasid.Web.Access;

/// <summary>What a request needs. Which roles have it stands in <see cref="AccessTable"/> and, for people, in <c>docs/access.md</c>.</summary>
public enum Right
{
    /// <summary>Nothing: also before signing in.</summary>
    Anyone,

    /// <summary>An account, to look after it.</summary>
    Own,

    /// <summary>To see the record.</summary>
    Read,

    /// <summary>To bring reports.</summary>
    Bring,

    /// <summary>To say whether claims were read rightly, and to add some.</summary>
    Review,

    /// <summary>To decide what a provision has come to.</summary>
    Decide,

    /// <summary>To speak in a voice's name.</summary>
    Say,

    /// <summary>To make and change accounts, and to see their audit.</summary>
    Administer,
}
