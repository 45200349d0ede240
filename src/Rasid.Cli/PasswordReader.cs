using System.Text;

namespace Rasid.Cli;

/// <summary>Takes a password: typed twice at a terminal and never shown, or as one line of standard input. Never from an argument, which other users of the computer see.</summary>
internal static class PasswordReader
{
    /// <exception cref="InputException">Nothing came, or it was typed in two ways.</exception>
    public static string Read(Session session)
    {
        var m = session.Messages;
        if (Console.IsInputRedirected) return Console.In.ReadLine() is { Length: > 0 } line ? line : throw new InputException(m["Accounts_NoPassword"]);
        var first = Typed(session, m["Accounts_Password"]);
        return Typed(session, m["Accounts_PasswordAgain"]) == first ? first : throw new InputException(m["Accounts_PasswordTwoWays"]);
    }

    private static string Typed(Session session, string prompt)
    {
        session.Error.Write(prompt + " ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is var key && key.Key != ConsoleKey.Enter)
        {
            if (key.Key != ConsoleKey.Backspace) typed.Append(key.KeyChar == '\0' ? "" : key.KeyChar.ToString());
            else if (typed.Length > 0) typed.Length--;
        }
        session.Error.WriteLine();
        return typed.ToString();
    }
}
