namespace Rasid.Cli;

/// <summary>What the command was given cannot be used; the message is one sentence in the user's language. Exit code 1.</summary>
internal sealed class InputException(string message) : Exception(message);
