namespace Rasid.Accounts;

/// <summary>Something about accounts that cannot be done; the code names the sentence in the user's language.</summary>
public sealed class AccountException : Exception
{
    /// <summary>Made by the desk and the file of accounts.</summary>
    /// <param name="code">One of <see cref="AccountFaults"/>.</param>
    /// <param name="argument">What the sentence names; empty for most.</param>
    /// <param name="inner">What happened, when another fault led to it.</param>
    public AccountException(string code, string argument = "", Exception? inner = null)
        : base(argument.Length > 0 ? $"{code}: {argument}" : code, inner) => (Code, Argument) = (code, argument);

    /// <summary>One of <see cref="AccountFaults"/>.</summary>
    public string Code { get; }

    /// <summary>What the sentence names.</summary>
    public string Argument { get; }
}
