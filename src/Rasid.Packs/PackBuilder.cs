using Rasid.Actors;
using Rasid.Text.Tables;
using Rasid.Time;

namespace Rasid.Packs;

/// <summary>Gathers the rows of several packs and every fault in them.</summary>
internal sealed class PackBuilder
{
    private static readonly HashSet<string> Sectors = new(
        "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Codes = new("IGO UNO EUR NGO ISM IMG MNC ESH".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<string, (Actor Actor, string Folder)> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateRange> _valid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> _offices = new(StringComparer.Ordinal);
    private readonly HashSet<string> _states = new(StringComparer.Ordinal);
    private string _folder = "";

    public List<DataFault> Faults { get; } = [];

    public List<ActorName> Names { get; } = [];

    public IReadOnlyCollection<Office> Offices => _offices.Values;

    public List<OfficeTerm> Terms { get; } = [];

    public List<Membership> Members { get; } = [];

    public void Read(string folder, DataFolder data)
    {
        _folder = folder;
        Each(data, "states.tsv", State);
        Each(data, "actors.tsv", Body);
        Each(data, "places.tsv", Place);
        Each(data, "names.tsv", Name);
        Each(data, "offices.tsv", ReadOffice);
        Each(data, "holders.tsv", Holder);
        Each(data, "members.tsv", Member);
    }

    private void Each(DataFolder data, string file, Action<DataRow> read)
    {
        if (!data.Has(file)) return;
        try
        {
            foreach (var row in DataTable.Parse($"{_folder}/{file}", data.Content(file)).Rows)
            {
                try
                {
                    read(row);
                }
                catch (DataFaultException fault)
                {
                    Faults.AddRange(fault.Faults);
                }
            }
        }
        catch (DataFaultException fault)
        {
            Faults.AddRange(fault.Faults);
        }
    }

    private void State(DataRow row)
    {
        Add(row, ActorKind.State, "", Side.None, row.Required("code"));
        _states.Add(row["code"]);
    }

    private void Body(DataRow row) => Add(row, row.Enum<ActorKind>("kind", ActorKind.Body), Sector(row), row.Enum<Side>("side"), row["code"]);

    private void Place(DataRow row) => Add(row, ActorKind.Place, "", Side.None, row["code"]);

    private void Add(DataRow row, ActorKind kind, string sector, Side side, string code)
    {
        var id = row.Required("id");
        Provenance(row);
        if (code.Length > 0 && !Codes.Contains(code) && kind != ActorKind.State && !_states.Contains(code)) throw row.Fault("RSD3108", $"no state has the code \"{code}\": use ISO 3166 alpha-3 or {string.Join(", ", Codes)}");
        var valid = Interval(row, out _);
        var actor = new Actor(id, kind, row.Required("name_ar"), row.Required("name_en"), code, sector, side, At(row));
        // A later pack replaces an actor of an earlier one; twice in one pack is a fault.
        if (_actors.TryGetValue(id, out var other))
        {
            if (other.Folder == _folder) throw row.Fault("RSD3103", $"the id \"{id}\" stands twice: {other.Actor.Source}");
            Names.RemoveAll(n => n.Actor.Id == id);
        }
        _actors[id] = (actor, _folder);
        _valid[id] = valid;
        Names.Add(new ActorName(actor, NameKind.Full, row.Enum<NameNeed>("need"), actor.NameAr, valid, At(row)));
    }

    private void Name(DataRow row)
    {
        Provenance(row);
        var actor = Actor(row, "actor");
        Names.Add(new ActorName(actor, row.Enum<NameKind>("kind"), row.Enum<NameNeed>("need"), row.Required("form"), _valid[actor.Id], At(row)));
    }

    private void ReadOffice(DataRow row)
    {
        Provenance(row);
        var id = row.Required("id");
        var to = row["to"].Length > 0 ? Actor(row, "to").Id : "";
        var office = new Office(id, row.Required("head"), row["portfolio"], Actor(row, "of").Id, to, Sector(row), At(row));
        if (_offices.TryGetValue(id, out var other) && other.Source.StartsWith(_folder + "/", StringComparison.Ordinal)) throw row.Fault("RSD3103", $"the id \"{id}\" stands twice: {other.Source}");
        _offices[id] = office;
    }

    private void Holder(DataRow row)
    {
        Provenance(row);
        if (!_offices.TryGetValue(row.Required("office"), out var office)) throw row.Fault("RSD3102", $"there is no office \"{row["office"]}\": add it to offices.tsv");
        var person = Actor(row, "person");
        var possible = Interval(row, out var certain);
        Terms.Add(new OfficeTerm(office, person, possible, certain, At(row)));
    }

    private void Member(DataRow row)
    {
        Provenance(row);
        Members.Add(new Membership(Actor(row, "body"), Actor(row, "person"), row.Enum<Side>("side"), Interval(row, out _), At(row)));
    }

    private Actor Actor(DataRow row, string column) => _actors.TryGetValue(row.Required(column), out var found)
        ? found.Actor
        : throw row.Fault("RSD3102", $"there is no actor \"{row[column]}\": add it to actors.tsv, states.tsv or places.tsv");

    private static string Sector(DataRow row) => row["sector"] is var sector && (sector.Length == 0 || Sectors.Contains(sector))
        ? sector
        : throw row.Fault("RSD3109", $"\"{sector}\" is no PLOVER sector: use one of {string.Join(", ", Sectors)}");

    private static void Provenance(DataRow row)
    {
        if (row["source"].Length == 0) throw row.Fault("RSD3104", "the row does not say where it comes from: fill the column \"source\"");
    }

    private static DateRange Interval(DataRow row, out DateRange certain)
    {
        if (!PackDate.TryParse(row["from"], out var from)) throw row.Fault("RSD3107", $"\"{row["from"]}\" is no date: write YYYY, YYYY-MM or YYYY-MM-DD");
        if (!PackDate.TryParse(row["to"], out var to)) throw row.Fault("RSD3107", $"\"{row["to"]}\" is no date: write YYYY, YYYY-MM or YYYY-MM-DD");
        if (from.From is { } first && to.To is { } last && last < first) throw row.Fault("RSD3107", "the row ends before it begins: correct the dates");
        certain = new DateRange(from.To, to.From);
        return new DateRange(from.From, to.To);
    }

    private static string At(DataRow row) => $"{row.File}:{row.Line}";
}
