namespace Rasid.Accounts;

/// <summary>What came of an attempt to sign in.</summary>
public enum SignInState
{
    /// <summary>The name, the password or the code is not right, or the account is locked or disabled: nobody is told which.</summary>
    Refused,

    /// <summary>The password is right; a code is asked for.</summary>
    CodeWanted,

    /// <summary>The person is signed in.</summary>
    Done,
}
