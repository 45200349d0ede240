using Rasid.Text.Tables;
using Rasid.Time;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs;

/// <summary>Reads the fields of one mapping of a pack's YAML and gathers every fault in it.</summary>
internal sealed class YamlRow
{
    private const int MostText = 5000;

    private readonly Dictionary<string, YamlNode> _fields = new(StringComparer.Ordinal);
    private readonly string _file;
    private readonly List<DataFault> _faults;

    public YamlRow(string file, YamlMappingNode node, List<DataFault> faults, IReadOnlyList<string> fields)
    {
        (_file, _faults, Line) = (file, faults, (int)node.Start.Line);
        foreach (var (key, value) in node.Children)
        {
            var name = key is YamlScalarNode { Value: { } text } ? text : "";
            if (!fields.Contains(name, StringComparer.Ordinal)) Fault(key, "RSD3140", name, string.Join(", ", fields));
            else _fields[name] = value;
        }
    }

    public int Line { get; }

    public string At => $"{_file}:{Line}";

    /// <summary>Whether it has had no fault so far.</summary>
    public bool IsSound { get; private set; } = true;

    public bool Has(string name) => _fields.ContainsKey(name);

    public string Text(string name)
    {
        if (!_fields.TryGetValue(name, out var node)) return "";
        if (node is not YamlScalarNode { Value: { } text })
        {
            Fault(node, "RSD3141", name);
            return "";
        }
        text = text.Trim();
        if (text.Length > MostText) Fault(node, "RSD3119", name, $"{text.Length}", $"{MostText}");
        else if (text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')) Fault(node, "RSD3121", name);
        return text;
    }

    public string Required(string name)
    {
        var text = Text(name);
        if (text.Length == 0 && (!_fields.TryGetValue(name, out var node) || node is YamlScalarNode)) Fault(name, "RSD3114", name);
        return text;
    }

    /// <summary>A field that names or says something: with letters in it.</summary>
    public string Words(string name)
    {
        var text = Required(name);
        if (text.Length > 0 && !text.Any(char.IsLetterOrDigit)) Fault(name, "RSD3130", name);
        return text;
    }

    public string Id(string name)
    {
        var id = Required(name);
        if (!PackRow.IsId(id)) Fault(name, "RSD3123", id);
        return id;
    }

    /// <summary>One text or a list of texts.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!_fields.TryGetValue(name, out var node)) return [];
        if (node is YamlScalarNode) return Text(name) is { Length: > 0 } one ? [one] : [];
        if (node is not YamlSequenceNode list || list.Children.Any(c => c is not YamlScalarNode { Value.Length: > 0 }))
        {
            Fault(node, "RSD3142", name);
            return [];
        }
        return [.. list.Children.Select(c => ((YamlScalarNode)c).Value!.Trim())];
    }

    public IReadOnlyList<string> Sources()
    {
        var sources = Texts("source");
        if (sources.Count == 0) Fault("source", "RSD3104");
        return sources;
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<YamlMappingNode> Rows(string name)
    {
        if (!_fields.TryGetValue(name, out var node)) return [];
        if (node is YamlSequenceNode list && list.Children.All(c => c is YamlMappingNode)) return [.. list.Children.Cast<YamlMappingNode>()];
        Fault(node, "RSD3143", name);
        return [];
    }

    public YamlNode? Node(string name) => _fields.GetValueOrDefault(name);

    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is not ("" or "true" or "false")) Fault(name, "RSD1004", text, name, "true, false");
        return text == "true";
    }

    /// <summary>From the day of <paramref name="otherwise"/> unless <c>from</c> is there, until <c>to</c>.</summary>
    public DateRange When(DateOnly? otherwise)
    {
        var (hasFrom, hasTo) = (PackDate.TryParse(Text("from"), out var from), PackDate.TryParse(Text("to"), out var to));
        if (!hasFrom) Fault("from", "RSD3107", Text("from"));
        if (!hasTo) Fault("to", "RSD3107", Text("to"));
        var first = from.From ?? otherwise;
        if (first is { } a && to.To is { } b && b < a) Fault("to", "RSD3111");
        return new DateRange(first, to.To);
    }

    public void Fault(string name, string code, params ReadOnlySpan<string> arguments) => Fault(_fields.GetValueOrDefault(name), code, arguments);

    private void Fault(YamlNode? node, string code, params ReadOnlySpan<string> arguments)
    {
        IsSound = false;
        _faults.Add(PackFaults.At(code, _file, node is null ? Line : (int)node.Start.Line, arguments));
    }
}
