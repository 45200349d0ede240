using System.Globalization;
using Rasid.Actors;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Text.Tables;
using YamlDotNet.RepresentationModel;

namespace Rasid.Packs;

/// <summary>Reads the agreements of packs, <c>agreements/*.yaml</c>, and every fault in them.</summary>
/// <param name="faults">Takes the faults.</param>
/// <param name="find">An actor, state or place by its id; null when there is none.</param>
internal sealed class AgreementReader(List<DataFault> faults, Func<string, Actor?> find)
{
    public const string Folder = "agreements/";

    private static readonly string[] Fields =
        ["id", "name_ar", "name_en", "date", "place", "parties", "monitors", "context", "from", "to", "unsure", "source", "provisions", "links"];

    private static readonly string[] ProvisionFields =
    [
        "id", "ordinal", "label_ar", "label_en", "duty_ar", "duty_en", "obliged", "due", "due_ar", "due_en", "pam", "parent", "from", "to", "unsure", "source",
    ];

    private readonly Dictionary<string, Agreement> _agreements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _provisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);

    /// <summary>The agreements in order of their dates.</summary>
    public IReadOnlyList<Agreement> Agreements => [.. _agreements.Values.OrderBy(a => a.SignedOn ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>Reads one file; an agreement that an earlier pack has takes its place.</summary>
    public void Read(string file, string content, bool isPartial)
    {
        if (YamlFile.Read(file, content, faults, mayBeEmpty: true) is not { } node) return;
        var row = new YamlRow(file, node, faults, Fields);
        var (id, date) = (row.Id("id"), row.Required("date"));
        var signed = EdtfDays.Of(date);
        if (date.Length > 0 && signed is null) row.Fault("date", "RSD3144", date);
        var parties = Parties(row, "parties", isPartial);
        if (parties.Count == 0 && !isPartial && row.IsSound) row.Fault("parties", "RSD3114", "parties");
        var monitors = Parties(row, "monitors", isPartial);
        var place = row.Text("place") is { Length: > 0 } where ? One(row, "place", where, isPartial) : null;
        var provisions = row.Rows("provisions").Select(n => ReadProvision(file, n, id, signed?.From, isPartial)).OfType<Provision>().ToList();
        if (row.Rows("provisions").Count == 0) row.Fault("provisions", "RSD3114", "provisions");
        ParentsAreThere(provisions);
        var ids = provisions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var rules = row.Rows("links").Select(n => new LinkRuleReader(faults, find, isPartial).Read(file, n, ids)).OfType<LinkRule>().ToList();
        foreach (var rule in rules) Once(_rules, rule.Id, rule.Row);
        var linked = rules.SelectMany(r => r.Provisions).ToHashSet(StringComparer.Ordinal);
        // A rule with a fault may be the one that links a provision.
        if (rules.Count == row.Rows("links").Count)
        {
            foreach (var provision in provisions.Where(p => !linked.Contains(p.Id))) faults.Add(PackReader.At("RSD3148", provision.Row, provision.Id));
        }
        var agreement = new Agreement(id, row.Words("name_ar"), row.Words("name_en"), date, parties, monitors, provisions, rules, row.Sources(), row.At)
        {
            Place = place,
            Context = Phrases(row),
            When = row.When(signed?.From),
            IsUnsure = row.Flag("unsure"),
        };
        if (id.Length == 0) return;
        if (_agreements.TryGetValue(id, out var other) && Pack(other.Row) == Pack(row.At)) row.Fault("id", "RSD3103", id, other.Row);
        _agreements[id] = agreement;
    }

    private Provision? ReadProvision(string file, YamlMappingNode node, string agreement, DateOnly? signed, bool isPartial)
    {
        var row = new YamlRow(file, node, faults, ProvisionFields);
        var id = row.Id("id");
        if (id.Length > 0) Once(_provisions, id, row.At);
        var obliged = Parties(row, "obliged", isPartial);
        if (row.Texts("obliged").Count == 0) row.Fault("obliged", "RSD3114", "obliged");
        var pam = row.Required("pam");
        if (pam.Length > 0 && !PamTypes.IsKnown(pam)) row.Fault("pam", "RSD3147", pam, string.Join(", ", PamTypes.All));
        var due = row.Text("due");
        var days = EdtfDays.Of(due);
        if (due.Length > 0)
        {
            if (days is null) row.Fault("due", "RSD3144", due);
            else if (days.Value.To is { } last && signed is { } first && last < first) row.Fault("due", "RSD3145", due, first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            row.Words("due_ar");
            row.Words("due_en");
        }
        else if (row.Has("due_ar") || row.Has("due_en"))
        {
            row.Fault("due_en", "RSD3146");
        }
        int? ordinal = null;
        if (row.Text("ordinal") is { Length: > 0 } typed)
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000) ordinal = number;
            else row.Fault("ordinal", "RSD3149", typed);
        }
        var provision = new Provision(
            id, agreement, row.Words("label_ar"), row.Words("label_en"), row.Words("duty_ar"), row.Words("duty_en"), obliged, pam, row.Sources(), row.At)
        {
            Ordinal = ordinal,
            Due = due,
            DueAr = row.Text("due_ar"),
            DueEn = row.Text("due_en"),
            Parent = row.Text("parent"),
            When = row.When(signed),
            IsUnsure = row.Flag("unsure"),
        };
        return id.Length > 0 ? provision : null;
    }

    private void ParentsAreThere(List<Provision> provisions)
    {
        var parents = provisions.Where(p => p.Parent.Length > 0).DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var provision in parents.Values)
        {
            if (provisions.TrueForAll(p => p.Id != provision.Parent))
            {
                faults.Add(PackReader.At("RSD3150", provision.Row, provision.Parent));
                continue;
            }
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var at = provision;
            while (seen.Add(at.Id) && parents.TryGetValue(at.Parent, out var next)) at = next;
            // One circle is told once, at the first of its provisions.
            if (parents.ContainsKey(at.Parent) && seen.Contains(at.Parent) && seen.Min(StringComparer.Ordinal) == provision.Id)
                faults.Add(PackReader.At("RSD3120", provision.Row, provision.Id, string.Join(" → ", seen)));
        }
    }

    private static List<LinkPhrase> Phrases(YamlRow row)
    {
        var phrases = row.Texts("context").Select(w => new LinkPhrase(w)).ToList();
        if (phrases.Exists(p => p.IsEmpty)) row.Fault("context", "RSD3130", "context");
        return phrases;
    }

    private void Once(Dictionary<string, string> known, string id, string at)
    {
        if (!known.TryAdd(id, at) && Pack(known[id]) == Pack(at)) faults.Add(PackReader.At("RSD3103", at, id, known[id]));
        else known[id] = at;
    }

    // A later pack may say anew what an earlier one says.
    private static string Pack(string row) => row[..row.IndexOf('/', StringComparison.Ordinal)];

    private List<Party> Parties(YamlRow row, string name, bool isPartial) =>
        [.. row.Texts(name).Select(id => One(row, name, id, isPartial)).OfType<Party>()];

    private Party? One(YamlRow row, string name, string id, bool isPartial)
    {
        if (find(id) is { } actor) return new Party(id, actor.NameAr, actor.NameEn, PackBuilder.Written(actor.Side));
        if (!isPartial) row.Fault(name, "RSD3102", id);
        return null;
    }
}
