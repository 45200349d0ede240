using Rasid.Text.Tables;
using Rasid.Time;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs;

/// <summary>The head of a pack: <c>pack.yaml</c>.</summary>
internal sealed record PackHeader(string Id, string NameEn, string NameAr, string Zone, string Country, IReadOnlyList<string> Base, ProcessTime Time)
{
    public const string File = "pack.yaml";

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
        return YamlFile.Read(file, data.Content(File), faults) is { } root ? Read(file, root, faults) : null;
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

    private static YamlNode? Node(YamlMappingNode root, string name) =>
        root.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: { } key } && key == name).Value;

    private static string Text(YamlMappingNode root, string name) => Node(root, name) is YamlScalarNode { Value: { } text } ? text : "";
}
