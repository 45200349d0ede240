using Rasid.Text.Tables;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs;

/// <summary>Reads one YAML file of a pack.</summary>
internal static class YamlFile
{
    /// <summary>Deeper than any file of a pack; deeper nesting would exhaust the stack of what reads it.</summary>
    private const int MostDepth = 20;

    /// <summary>The mapping that the file is; null when it has faults, which are added.</summary>
    /// <param name="file">Its name, for faults.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="faults">Takes RSD3112 and RSD3113.</param>
    /// <param name="mayBeEmpty">Whether a file of nothing but remarks is no fault.</param>
    public static YamlMappingNode? Read(string file, string content, List<DataFault> faults, bool mayBeEmpty = false)
    {
        try
        {
            if (Unbounded(content) is var (line, why))
            {
                faults.Add(PackFaults.At("RSD3112", file, line, why));
                return null;
            }
            var stream = new YamlStream();
            using var reader = new StringReader(content);
            stream.Load(reader);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root) return root;
            if (!mayBeEmpty || stream.Documents.Count > 0) faults.Add(PackFaults.At("RSD3113", file, 1));
        }
        catch (YamlException fault)
        {
            faults.Add(PackFaults.At("RSD3112", file, (int)fault.Start.Line, fault.Message));
        }
        return null;
    }

    // An alias repeats what may hold aliases itself: a few lines of them are billions of values to whoever follows them.
    private static (int Line, string Why)? Unbounded(string content)
    {
        using var reader = new StringReader(content);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > MostDepth) return ((int)parser.Current!.Start.Line, $"more than {MostDepth} levels");
            if (parser.Current is AnchorAlias alias) return ((int)alias.Start.Line, $"*{alias.Value}: no aliases");
        }
        return null;
    }
}
