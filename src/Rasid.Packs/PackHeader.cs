using Rasid.Text.Tables;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs;

/// <summary>The head of a pack: <c>pack.yaml</c>.</summary>
internal sealed record PackHeader(string Id, string NameEn, string NameAr, string Zone, string Country)
{
    private const string File = "pack.yaml";

    public static PackHeader Read(string folder, DataFolder data)
    {
        if (!data.Has(File)) throw new DataFaultException("RSD3101", $"{folder}/{File}", 0, "the pack has no pack.yaml: write its id and names");
        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(data.Content(File));
            stream.Load(reader);
            if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode root)
                throw new DataFaultException("RSD3101", $"{folder}/{File}", 1, "the file is no mapping: write \"id: …\" and the other fields");
            return new PackHeader(Field(folder, root, "id", true), Field(folder, root, "name_en", true), Field(folder, root, "name_ar", true), Field(folder, root, "zone", false), Field(folder, root, "country", false));
        }
        catch (YamlException fault)
        {
            throw new DataFaultException("RSD3101", $"{folder}/{File}", (int)fault.Start.Line, $"the file is no YAML: {fault.Message}");
        }
    }

    private static string Field(string folder, YamlMappingNode root, string name, bool required)
    {
        foreach (var (key, value) in root.Children)
        {
            if (key is YamlScalarNode { Value: { } k } && k == name && value is YamlScalarNode { Value: { Length: > 0 } text }) return text;
        }
        return required ? throw new DataFaultException("RSD3101", $"{folder}/{File}", 1, $"the field \"{name}\" is missing: add it") : "";
    }
}
