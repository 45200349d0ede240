namespace Rasid.Cli;

/// <summary>The command was used wrongly; the message is one sentence in the user's language. Exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
