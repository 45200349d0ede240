using Rasid.Actors;
using Rasid.Records.Agreements;
using Rasid.Records.Registers;
using Rasid.Text.Tables;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs.Registers;

/// <summary>Reads the registers of packs, <c>registers.yaml</c> and <c>registers/*.yaml</c>, and every fault in them.</summary>
/// <param name="faults">Takes the faults.</param>
/// <param name="find">An actor, state or place by its id; null when there is none.</param>
internal sealed class RegisterPages(List<DataFault> faults, Func<string, Actor?> find)
{
    public const string Head = "registers.yaml";
    public const string Folder = "registers/";

    // Far above what a process can need; below what would hold up whoever reads it.
    private const int MostRegisters = 200;
    private const int MostOptions = 500;
    private const int MostVoices = 50;

    private static readonly string[] Fields = ["voices", "choices", "registers", "drafts"];
    private static readonly string[] VoiceFields = ["id", "kind", "actor", "label_ar", "label_en", "source"];
    private static readonly string[] ChoiceFields = ["id", "options"];
    private static readonly string[] OptionFields = ["id", "label_ar", "label_en", "provisions", "source"];
    private static readonly string[] DraftFields = ["id", "label_ar", "label_en", "period", "registers"];
    private static readonly string[] Kinds = ["party", "monitor", "host"];

    private readonly Known<Voice> _voices = new();
    private readonly Known<IReadOnlyList<FieldOption>> _choices = new();
    private readonly Known<Register> _registers = new();
    private readonly Known<DraftReport> _drafts = new();
    private readonly List<(string Register, string Row)> _order = [];
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);

    /// <summary>Whether there is anything of registers.</summary>
    public bool IsEmpty => _voices.Count + _registers.Count + _order.Count == 0;

    /// <summary>Reads the registers of one pack on those read before.</summary>
    /// <param name="folder">The pack's folder, for faults.</param>
    /// <param name="data">Its files.</param>
    /// <param name="isPartial">Whether a table could not be read, so that not every actor is known.</param>
    public void Read(string folder, DataFolder data, bool isPartial)
    {
        var files = data.Names.Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        if (!data.Has(Head))
        {
            if (files.Count > 0) faults.Add(PackFaults.At("RSD3200", $"{folder}/{Head}", 0));
            return;
        }
        var file = $"{folder}/{Head}";
        if (YamlFile.Read(file, data.Content(Head), faults) is not { } root) return;
        var row = new YamlRow(file, root, faults, Fields);
        foreach (var node in Few(row, "voices", MostVoices)) ReadVoice(new YamlRow(file, node, faults, VoiceFields), isPartial);
        foreach (var node in Few(row, "choices", MostRegisters)) ReadChoice(file, node);
        foreach (var node in Few(row, "drafts", MostRegisters)) ReadDraft(new YamlRow(file, node, faults, DraftFields));
        var listed = row.Texts("registers");
        if (listed.Count == 0 && row.IsSound) row.Fault("registers", "RSD3201");
        if (listed.Count > MostRegisters) row.Fault("registers", "RSD3215", "registers", $"{listed.Count}", $"{MostRegisters}");
        foreach (var id in listed.Distinct(StringComparer.Ordinal).Take(MostRegisters))
        {
            if (listed.Count(l => l == id) > 1) row.Fault("registers", "RSD3103", id, row.At);
            else if (!files.Contains($"{Folder}{id}.yaml", StringComparer.Ordinal)) row.Fault("registers", "RSD3202", id);
            if (!_order.Exists(o => o.Register == id)) _order.Add((id, row.At));
        }
        foreach (var name in files) ReadRegister(folder, data, name, listed);
    }

    /// <summary>Checks what only all files together tell.</summary>
    /// <param name="agreements">The agreements of all packs.</param>
    /// <param name="isPartial">Whether a file could not be read, so that not every id is known.</param>
    public void Check(IReadOnlyList<Agreement> agreements, bool isPartial) =>
        new RegisterRules(faults, _registers, _faulty).Check(_choices, _drafts, isPartial ? null : agreements);

    /// <summary>The registers, once they have no fault.</summary>
    public RegisterBook Book() =>
        IsEmpty ? RegisterBook.Empty : new RegisterBook([.. _voices.All], [.. _order.Select(o => _registers.Find(o.Register)).OfType<Register>()], [.. _drafts.All]);

    /// <summary>The options of a list of a row.</summary>
    public List<FieldOption> Options(string file, YamlRow owner)
    {
        var options = new List<FieldOption>();
        foreach (var node in Few(owner, "options", MostOptions))
        {
            var row = new YamlRow(file, node, faults, OptionFields);
            var option = new FieldOption(row.Id("id"), row.Words("label_ar"), row.Words("label_en")) { Provisions = row.Texts("provisions"), Sources = row.Texts("source") };
            // That a choice falls under a clause is a fact; what the choices are is the pack's own.
            if (option.Provisions.Count > 0 && option.Sources.Count == 0) row.Fault("provisions", "RSD3104");
            if (options.Exists(o => o.Id == option.Id)) row.Fault("id", "RSD3103", option.Id, owner.At);
            if (row.IsSound) options.Add(option);
        }
        return options;
    }

    /// <summary>The options of a shared list; null when there is none of the name.</summary>
    public IReadOnlyList<FieldOption>? Choice(string id) => _choices.Find(id);

    /// <summary>Texts of a row that name voices; each that there is not is a fault.</summary>
    public IReadOnlyList<string> Voices(YamlRow row, string name)
    {
        var named = row.Texts(name);
        foreach (var voice in named.Where(v => !_voices.Has(v))) row.Fault(name, "RSD3210", voice, string.Join(", ", _voices.Ids));
        return named;
    }

    /// <summary>Names of the shared lists.</summary>
    public IEnumerable<string> Choices => _choices.Ids;

    private void ReadRegister(string folder, DataFolder data, string name, IReadOnlyList<string> listed)
    {
        var (file, id) = ($"{folder}/{name}", name[Folder.Length..^".yaml".Length]);
        if (!listed.Contains(id, StringComparer.Ordinal)) faults.Add(PackFaults.At("RSD3203", file, 1, id));
        // What a broken file would have defined is not missing.
        _faulty.Add(id);
        if (YamlFile.Read(file, data.Content(name), faults) is not { } root) return;
        if (new RegisterReader(faults, this).Read(file, root) is not { } register) return;
        if (register.Id != id)
        {
            faults.Add(PackReader.At("RSD3204", register.Row, register.Id, id));
            return;
        }
        _faulty.Remove(id);
        Once(_registers, id, register, register.Row);
    }

    private void ReadVoice(YamlRow row, bool isPartial)
    {
        var (id, kind, actor) = (row.Id("id"), row.Required("kind"), row.Text("actor"));
        if (kind.Length > 0 && !Kinds.Contains(kind, StringComparer.Ordinal)) row.Fault("kind", "RSD1004", kind, "kind", string.Join(", ", Kinds));
        if (actor.Length > 0 && find(actor) is null && !isPartial) row.Fault("actor", "RSD3102", actor);
        if (FieldValue.IsReserved(id)) row.Fault("id", "RSD3205", id);
        var voice = new Voice(id, (VoiceKind)Math.Max(0, Array.IndexOf(Kinds, kind)), row.Words("label_ar"), row.Words("label_en"), row.Sources(), row.At) { Actor = actor };
        // A voice with a fault is still named by others, and rightly.
        if (id.Length > 0) Once(_voices, id, voice, row.At);
    }

    private void ReadChoice(string file, YamlMappingNode node)
    {
        var row = new YamlRow(file, node, faults, ChoiceFields);
        var id = row.Id("id");
        var options = Options(file, row);
        if (row.Rows("options").Count == 0) row.Fault("options", "RSD3114", "options");
        if (id.Length > 0) Once(_choices, id, options, row.At);
    }

    private void ReadDraft(YamlRow row)
    {
        var (id, period) = (row.Id("id"), row.Required("period"));
        if (period.Length > 0 && !DraftReport.Periods.Contains(period, StringComparer.Ordinal)) row.Fault("period", "RSD1004", period, "period", string.Join(", ", DraftReport.Periods));
        var draft = new DraftReport(id, row.Words("label_ar"), row.Words("label_en"), period, row.Texts("registers"));
        if (draft.Registers.Count == 0) row.Fault("registers", "RSD3114", "registers");
        if (id.Length > 0) Once(_drafts, id, draft, row.At);
    }

    /// <summary>The rows of a list, no more than may be.</summary>
    public static IEnumerable<YamlMappingNode> Few(YamlRow row, string name, int most)
    {
        var rows = row.Rows(name);
        if (rows.Count <= most) return rows;
        row.Fault(name, "RSD3215", name, $"{rows.Count}", $"{most}");
        return [];
    }

    private void Once<T>(Known<T> known, string id, T value, string row)
    {
        if (known.Add(id, value, row) is { } other) faults.Add(PackReader.At("RSD3103", row, id, other));
    }
}
