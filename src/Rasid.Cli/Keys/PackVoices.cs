using System.CommandLine;
using Rasid.Cli.Commands;
using Rasid.Packs;
using Rasid.Records.Registers;

namespace Rasid.Cli.Keys;

/// <summary>The voices that a process's pack names.</summary>
internal static class PackVoices
{
    /// <summary>The voices that may write words of others down; none where the pack of the process is neither given nor came with the program.</summary>
    /// <exception cref="Text.Tables.DataFaultException">The pack has faults.</exception>
    public static IReadOnlySet<string> Hosts(Session session, ParseResult parsed, string process)
    {
        var given = SharedOptions.Given(session, parsed);
        if (given.Count == 0 && !PackFolders.IsBuiltIn(process, LoadedData.BuiltInPacks)) return new HashSet<string>();
        return LoadedData.LoadPack(given.Count > 0 ? given : [process]).Registers.Voices.Where(v => v.Kind == VoiceKind.Host).Select(v => v.Id).ToHashSet(StringComparer.Ordinal);
    }
}
