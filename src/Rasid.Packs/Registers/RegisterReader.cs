using System.Globalization;
using Rasid.Records.Registers;
using Rasid.Text.Tables;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs.Registers;

/// <summary>Reads one register from its file.</summary>
internal sealed class RegisterReader(List<DataFault> faults, RegisterPages pages)
{
    private const int MostFields = 200;
    private const int MostStates = 50;

    private static readonly string[] Fields =
    [
        "id", "label_ar", "label_en", "item_ar", "item_en", "about_ar", "about_en", "agreements", "enter", "needs", "words", "heading", "parent", "states",
        "open", "due", "fields", "balance", "source",
    ];

    private static readonly string[] FieldFields =
    [
        "id", "type", "label_ar", "label_en", "hint_ar", "hint_en", "required", "many", "per", "options", "from", "of", "unit_ar", "unit_en", "min", "max", "verified_by",
    ];

    private static readonly string[] StateFields = ["id", "label_ar", "label_en", "next", "by"];

    private static readonly string[] BalanceFields =
        ["id", "label_ar", "label_en", "side", "claimed", "verified", "day", "group", "stage", "gradual", "balanced", "simultaneous", "sequenced", "counts", "announced"];

    // What is a link or a file says nothing to whoever reads a heading.
    private static readonly FieldType[] NoHeading = [FieldType.Attachment, FieldType.Event, FieldType.Report, FieldType.YesNo];

    // Which types a field may be of that has one of these.
    private static readonly (string Name, FieldType Type)[] Belongs =
    [
        ("options", FieldType.Choice), ("from", FieldType.Choice), ("of", FieldType.Item), ("unit_ar", FieldType.Number), ("unit_en", FieldType.Number),
        ("min", FieldType.Number), ("max", FieldType.Number),
    ];

    /// <summary>The register; null when it has no id. Faults are added.</summary>
    public Register? Read(string file, YamlMappingNode root)
    {
        var row = new YamlRow(file, root, faults, Fields);
        var id = row.Id("id");
        var enter = pages.Voices(row, "enter");
        if (enter.Count == 0 && row.IsSound) row.Fault("enter", "RSD3114", "enter");
        var words = row.Text("words");
        if (words is not ("" or "attested" or "signed")) row.Fault("words", "RSD1004", words, "words", "attested, signed");
        var heading = row.Texts("heading");
        if (heading.Count == 0 && row.IsSound) row.Fault("heading", "RSD3114", "heading");
        var fields = new List<RegisterField>();
        var rows = RegisterPages.Few(row, "fields", MostFields).ToList();
        if (rows.Count == 0 && row.IsSound) row.Fault("fields", "RSD3114", "fields");
        foreach (var node in rows)
        {
            var field = ReadField(file, node);
            if (field.Id.Length > 0 && fields.Find(f => f.Id == field.Id) is { } other) faults.Add(PackReader.At("RSD3103", field.Row, field.Id, other.Row));
            else fields.Add(field);
        }
        Heads(row, heading, fields);
        return id.Length == 0 ? null : new Register(
            id, row.Words("label_ar"), row.Words("label_en"), row.Words("item_ar"), row.Words("item_en"), row.Words("about_ar"), row.Words("about_en"), enter, fields, row.At)
        {
            Agreements = row.Texts("agreements"),
            Needs = pages.Voices(row, "needs"),
            IsSignedOnly = words == "signed",
            Heading = heading,
            Parent = row.Text("parent"),
            States = States(file, row, enter),
            Open = row.Texts("open"),
            Due = row.Text("due"),
            Balances = Balances(file, row),
            Sources = row.Texts("source"),
        };
    }

    private static void Heads(YamlRow row, IReadOnlyList<string> heading, List<RegisterField> fields)
    {
        foreach (var id in heading)
        {
            if (fields.Find(f => f.Id == id) is not { } field) row.Fault("heading", "RSD3212", id, "heading");
            else if (NoHeading.Contains(field.Type)) row.Fault("heading", "RSD3218", id, field.Type.Name());
        }
    }

    private RegisterField ReadField(string file, YamlMappingNode node)
    {
        var row = new YamlRow(file, node, faults, FieldFields);
        var (id, written) = (row.Id("id"), row.Required("type"));
        var isKnown = FieldTypes.TryParse(written, out var type);
        if (!isKnown && written.Length > 0) row.Fault("type", "RSD3206", written, string.Join(", ", FieldTypes.All));
        foreach (var (name, of) in Belongs)
        {
            if (isKnown && row.Has(name) && type != of) row.Fault(name, "RSD3209", name, written, of.Name());
        }
        var per = row.Text("per");
        if (per is not ("" or "party")) row.Fault("per", "RSD1004", per, "per", "party");
        var (min, max) = (Whole(row, "min", -NumberValue.Most, NumberValue.Most), Whole(row, "max", -NumberValue.Most, NumberValue.Most));
        if (max < min) row.Fault("max", "RSD3217", $"{max}", $"{min}");
        return new RegisterField(id, type, row.Words("label_ar"), row.Words("label_en"), row.At)
        {
            HintAr = Both(row, "hint_ar", "hint_en"),
            HintEn = Both(row, "hint_en", "hint_ar"),
            IsRequired = row.Flag("required"),
            IsMany = row.Flag("many"),
            IsPerParty = per == "party",
            Options = isKnown && type == FieldType.Choice ? Options(file, row) : [],
            Of = row.Text("of"),
            UnitAr = Both(row, "unit_ar", "unit_en"),
            UnitEn = Both(row, "unit_en", "unit_ar"),
            Min = min,
            Max = max,
            VerifiedBy = pages.Voices(row, "verified_by"),
        };
    }

    private IReadOnlyList<FieldOption> Options(string file, YamlRow row)
    {
        var (own, from) = (row.Has("options"), row.Text("from"));
        if (own == from.Length > 0)
        {
            row.Fault(own ? "from" : "id", "RSD3208");
            return [];
        }
        if (own)
        {
            var options = pages.Options(file, row);
            if (row.Rows("options").Count == 0 && row.IsSound) row.Fault("options", "RSD3114", "options");
            return options;
        }
        if (pages.Choice(from) is { } shared) return shared;
        row.Fault("from", "RSD3207", from, string.Join(", ", pages.Choices));
        return [];
    }

    private List<RegisterState> States(string file, YamlRow owner, IReadOnlyList<string> enter)
    {
        var states = new List<RegisterState>();
        var rows = new List<YamlRow>();
        foreach (var node in RegisterPages.Few(owner, "states", MostStates))
        {
            var row = new YamlRow(file, node, faults, StateFields);
            var id = row.Id("id");
            if (states.FindIndex(s => s.Id == id) is var at and >= 0) row.Fault("id", "RSD3103", id, rows[at].At);
            var by = pages.Voices(row, "by");
            states.Add(new RegisterState(id, row.Words("label_ar"), row.Words("label_en"), row.Texts("next"), by.Count > 0 ? by : enter));
            rows.Add(row);
        }
        for (var i = 0; i < states.Count; i++)
        {
            foreach (var next in states[i].Next.Where(n => !states.Exists(s => s.Id == n))) rows[i].Fault("next", "RSD3213", next, string.Join(", ", states.Select(s => s.Id)));
        }
        var reached = Reached(states);
        for (var i = 1; i < states.Count; i++)
        {
            if (states[i].Id.Length > 0 && !reached.Contains(states[i].Id)) rows[i].Fault("id", "RSD3214", states[i].Id);
        }
        return states;
    }

    private static HashSet<string> Reached(List<RegisterState> states)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(states.Take(1).Select(s => s.Id));
        while (open.TryPop(out var id))
        {
            if (!reached.Add(id)) continue;
            foreach (var next in states.Where(s => s.Id == id).SelectMany(s => s.Next)) open.Push(next);
        }
        return reached;
    }

    private List<Balance> Balances(string file, YamlRow owner)
    {
        var balances = new List<Balance>();
        foreach (var node in RegisterPages.Few(owner, "balance", MostStates))
        {
            var row = new YamlRow(file, node, faults, BalanceFields);
            var balance = new Balance(row.Id("id"), row.Words("label_ar"), row.Words("label_en"), row.Required("side"), row.Required("claimed"), row.Required("day"))
            {
                Verified = row.Text("verified"),
                Group = row.Text("group"),
                Stage = row.Text("stage"),
                Gradual = (int?)Whole(row, "gradual", 1, 100),
                Balanced = (int?)Whole(row, "balanced", 0, 100),
                Simultaneous = (int?)Whole(row, "simultaneous", 0, 3660),
                IsSequenced = row.Flag("sequenced"),
                Counts = row.Texts("counts"),
                Announced = row.Texts("announced"),
                Row = row.At,
            };
            if (balances.Exists(b => b.Id == balance.Id)) row.Fault("id", "RSD3103", balance.Id, owner.At);
            if (balance.IsSequenced && balance.Stage.Length == 0) row.Fault("sequenced", "RSD3114", "stage");
            if (balance.Announced.Count > 0 && balance.Counts.Count == 0) row.Fault("announced", "RSD3114", "counts");
            foreach (var both in balance.Announced.Where(balance.Counts.Contains)) row.Fault("announced", "RSD3223", both);
            balances.Add(balance);
        }
        return balances;
    }

    private static long? Whole(YamlRow row, string name, long least, long most)
    {
        var text = row.Text(name);
        if (text.Length == 0) return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        row.Fault(name, "RSD3216", text, $"{least}", $"{most}");
        return null;
    }

    // Said in both languages or in neither.
    private static string Both(YamlRow row, string name, string other) => row.Has(other) || row.Has(name) ? row.Words(name) : "";
}
