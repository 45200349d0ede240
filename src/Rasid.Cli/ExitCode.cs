namespace Rasid.Cli;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something that was given could not be used.</summary>
    public const int BadInput = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int Usage = 2;
}
