using Rasid.Text.Tables;
using Rasid.Time;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs;

/// <summary>The head of a pack: <c>pack.yaml</c>.</summary>
internal sealed record PackHeader(string Id, string NameEn, string NameAr, string Zone, string Country, IReadOnlyList<string> Base, ProcessTime Time)
{
    public const string File = "pack.yaml";

    /// <summary>Deeper than any pack's head; deeper nesting would exhaust the stack of what reads it.</summary>
    private const int MostDepth = 20;

    private static readonly string[] RequiredFields = ["id", "name_en", "name_ar"];

    /// <summary>Reads the head; null when it has faults, which are added.</summary>
    public static PackHeader? Read(string folder, DataFolder data, List<DataFault> faults)
    {
        var file = $"{folder}/{File}";
        if (!data.Has(File))
        {
            faults.Add(PackFaults.At("RSD3101", file, 0));
            return null;
        }
        try
        {
            var content = data.Content(File);
            if (TooDeep(content) is { } line)
            {
                faults.Add(PackFaults.At("RSD3112", file, line, $"more than {MostDepth} levels"));
                return null;
            }
            var stream = new YamlStream();
            using var reader = new StringReader(content);
            stream.Load(reader);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root) return Read(file, root, faults);
            faults.Add(PackFaults.At("RSD3113", file, 1));
        }
        catch (YamlException fault)
        {
            faults.Add(PackFaults.At("RSD3112", file, (int)fault.Start.Line, fault.Message));
        }
        return null;
    }

    private static PackHeader? Read(string file, YamlMappingNode root, List<DataFault> faults)
    {
        var before = faults.Count;
        foreach (var name in RequiredFields)
        {
            if (Text(root, name).Length == 0) faults.Add(PackFaults.At("RSD3114", file, (int)root.Start.Line, name));
        }
        var id = Node(root, "id");
        if (id is YamlScalarNode { Value: { Length: > 0 } value } && !PackRow.IsId(value)) faults.Add(PackFaults.At("RSD3123", file, (int)id.Start.Line, value));
        IReadOnlyList<string> bases = Node(root, "base") switch
        {
            YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(n => n.Value ?? "")],
            YamlScalarNode { Value: { Length: > 0 } one } => [one],
            _ => [],
        };
        var time = PackTime.Read(file, (int)root.Start.Line, Text(root, "zone"), Text(root, "weekend"), faults);
        return faults.Count > before ? null : new PackHeader(Text(root, "id"), Text(root, "name_en"), Text(root, "name_ar"), Text(root, "zone"), Text(root, "country"), bases, time);
    }

    private static int? TooDeep(string content)
    {
        using var reader = new StringReader(content);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > MostDepth) return (int)parser.Current!.Start.Line;
        }
        return null;
    }

    private static YamlNode? Node(YamlMappingNode root, string name) =>
        root.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: { } key } && key == name).Value;

    private static string Text(YamlMappingNode root, string name) => Node(root, name) is YamlScalarNode { Value: { } text } ? text : "";
}
