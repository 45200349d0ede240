using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>One row of each table. A row with a fault still gives its id, so that no row that names it seems wrong too.</summary>
internal sealed partial class PackBuilder
{
    private void State(PackRow row)
    {
        var code = row.Required("code");
        _states.Add(code);
        Add(row, ActorKind.State, "", Side.None, code, null);
    }

    private void Body(PackRow row) => Add(row, row.Enum<ActorKind>("kind", ActorKind.Body), row.Sector(), row.Enum<Side>("side"), row["code"], null);

    private void Place(PackRow row) =>
        Add(row, ActorKind.Place, "", Side.None, row["code"], new PlaceFacts(row.Required("kind"), row.Degrees("lat", 90), row.Degrees("lon", 180), row.IsUnsure));

    private void Add(PackRow row, ActorKind kind, string sector, Side side, string code, PlaceFacts? place)
    {
        var id = row.Id("id");
        row.Provenance();
        if (code.Length > 0 && !Codes.Contains(code) && kind != ActorKind.State && !_states.Contains(code)) row.Fault("RSD3108", code, string.Join(", ", Codes));
        var exists = row.Period();
        var actor = new Actor(id, kind, row.Name("name_ar"), row.Name("name_en"), code, sector, side, row.At);
        var need = row.Enum<NameNeed>("need");
        var known = new Known(actor, _pack, exists, row.Date("died"), row["parent"], row["seat"], place);
        if (id.Length == 0) return;
        if (_actors.TryGetValue(id, out var other))
        {
            if (other.Pack == _pack)
            {
                row.Fault("RSD3103", id, other.Actor.Source);
                return;
            }
            _replaced.Add(id);
        }
        _actors[id] = known;
        if (actor.NameAr.Length > 0) _names.Add((new ActorName(actor, NameKind.Full, need, actor.NameAr, exists.Possible, row.At), "", _pack));
    }

    private void Name(PackRow row)
    {
        row.Provenance();
        var kind = row.Enum<NameKind>("kind");
        var need = row.Enum<NameNeed>("need");
        var (form, language) = (row.Name("form"), row.Required("lang"));
        if (Actor(row, "actor") is not { } actor || form.Length == 0) return;
        _names.Add((new ActorName(actor, kind, need, form, _actors[actor.Id].Exists.Possible, row.At), language, _pack));
    }

    private void ReadOffice(PackRow row)
    {
        row.Provenance();
        var id = row.Id("id");
        var (head, sector) = (row.Required("head"), row.Sector());
        var (ar, en) = (row.Name("name_ar"), row.Name("name_en"));
        var to = row["to"].Length > 0 ? Actor(row, "to") : null;
        if (Actor(row, "of") is not { } of || id.Length == 0) return;
        if (_offices.TryGetValue(id, out var other) && other.Pack == _pack) row.Fault("RSD3103", id, other.Office.Source);
        else _offices[id] = new KnownOffice(new Office(id, head, row["portfolio"], of.Id, to?.Id ?? "", sector, row.At), ar, en, _pack);
    }

    private void Holder(PackRow row)
    {
        row.Provenance();
        var when = row.Period();
        var person = Actor(row, "person", ActorKind.Person);
        if (!_offices.TryGetValue(row.Required("office"), out var office))
        {
            if (row["office"].Length > 0 && !IsPartial) row.Fault("RSD3126", row["office"]);
            return;
        }
        if (person is null) return;
        _terms.Add((new OfficeTerm(office.Office, person, when.Possible, when.Certain, row.At), new Tenure(office.Office, office.NameAr, office.NameEn, person, when, row.At)));
    }

    private void Member(PackRow row)
    {
        row.Provenance();
        var (when, side) = (row.Period(), row.Enum<Side>("side"));
        var (body, person) = (Actor(row, "body"), Actor(row, "person"));
        if (body is not null && person is not null) Members.Add(new Membership(body, person, side, when, row.At));
    }

    private void ReadPost(PackRow row)
    {
        row.Provenance();
        var when = row.Period();
        var (ar, en) = (row.Name("name_ar"), row.Name("name_en"));
        var body = row["body"].Length > 0 ? Actor(row, "body") : null;
        if (Actor(row, "person", ActorKind.Person) is { } person) Posts.Add(new Post(person, body, ar, en, when, row.At));
    }

    private void ReadKin(PackRow row)
    {
        row.Provenance();
        row.Required("relation");
        var relation = row.Enum<KinRelation>("relation");
        var (person, kin) = (Actor(row, "person", ActorKind.Person), Actor(row, "kin", ActorKind.Person));
        if (person is not null && kin is not null) Kin.Add(new Kinship(person, relation, kin, row.IsUnsure, row.At));
    }

    private Actor? Actor(PackRow row, string column, ActorKind? kind = null)
    {
        var id = row.Required(column);
        if (id.Length == 0) return null;
        if (!_actors.TryGetValue(id, out var found))
        {
            if (!IsPartial) row.Fault("RSD3102", id);
            return null;
        }
        if (kind is { } wanted && found.Actor.Kind != wanted)
        {
            row.Fault("RSD3125", id, Written(found.Actor.Kind), Written(wanted));
            return null;
        }
        return found.Actor;
    }

    public static string Written(ActorKind kind) => kind.ToString().ToLowerInvariant();

    public static string Written(Side side) => side.ToString().ToLowerInvariant();
}
