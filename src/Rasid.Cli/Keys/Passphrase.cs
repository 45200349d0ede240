using System.Text;

namespace Rasid.Cli.Keys;

/// <summary>Asks for what opens a private key: from the environment, else from the terminal without showing it.</summary>
internal static class Passphrase
{
    /// <summary>Holds it where nobody sits at a terminal.</summary>
    public const string Variable = "RASID_PASSPHRASE";

    /// <summary>The passphrase of a key that is there.</summary>
    /// <exception cref="InputException">None was given.</exception>
    public static string Ask(Session session, string key) => Given(session) ?? Read(session, session.Messages.Format("Keys_Passphrase", key));

    /// <summary>A passphrase for a new key, typed twice.</summary>
    /// <exception cref="InputException">None was given, or the two differ.</exception>
    public static string Choose(Session session, string key)
    {
        if (Given(session) is { } given) return given;
        var first = Read(session, session.Messages.Format("Keys_NewPassphrase", key));
        return Read(session, session.Messages["Keys_AgainPassphrase"]) == first ? first : throw new InputException(session.Messages["Keys_Differ"]);
    }

    private static string? Given(Session session) => Environment.GetEnvironmentVariable(Variable) switch
    {
        null => null,
        "" => throw new InputException(session.Messages["Keys_Empty"]),
        var given => given,
    };

    private static string Read(Session session, string prompt)
    {
        if (Console.IsInputRedirected) throw new InputException(session.Messages.Format("Keys_NoTerminal", Variable));
        session.Error.Write($"{prompt} ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is var key && key.Key != ConsoleKey.Enter)
        {
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (key.KeyChar >= ' ') typed.Append(key.KeyChar);
        }
        session.Error.WriteLine();
        return typed.Length > 0 ? typed.ToString() : throw new InputException(session.Messages["Keys_Empty"]);
    }
}
