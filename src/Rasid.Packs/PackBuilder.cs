using Rasid.Actors;
using Rasid.Packs.Registers;
using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>Gathers the rows of several packs and every fault in them: no row hides the faults of another.</summary>
internal sealed partial class PackBuilder
{
    private const int MostCell = 5000;

    // Beside the states' codes: PLOVER's for what is of no state, and the territory that ISO lists and no state is.
    private static readonly HashSet<string> Codes = new("IGO UNO EUR NGO ISM IMG MNC ESH".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<string, Known> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownOffice> _offices = new(StringComparer.Ordinal);
    private readonly HashSet<string> _states = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);
    private readonly List<(ActorName Name, string Language, int Pack)> _names = [];
    private readonly List<(OfficeTerm Term, Tenure Tenure)> _terms = [];
    private AgreementReader? _agreements;
    private RegisterPages? _registers;
    private int _pack;

    private sealed record Known(Actor Actor, int Pack, Period Exists, string Died, string Parent, string Seat, PlaceFacts? Place);

    private sealed record KnownOffice(Office Office, string NameAr, string NameEn, int Pack);

    public List<DataFault> Faults { get; } = [];

    /// <summary>Whether a file could not be read, so that not every id is known.</summary>
    public bool IsPartial { get; set; }

    public IEnumerable<ActorName> Names => _names.Select(n => n.Name);

    public IEnumerable<Office> Offices => _offices.Values.Select(o => o.Office);

    public IReadOnlyList<OfficeTerm> Terms => [.. _terms.Select(t => t.Term)];

    public List<Post> Posts { get; } = [];

    public List<Kinship> Kin { get; } = [];

    public List<Membership> Members { get; } = [];

    /// <summary>The agreements of all packs.</summary>
    public IReadOnlyList<Records.Agreements.Agreement> Agreements => _agreements?.Agreements ?? [];

    /// <summary>The registers of all packs, once they have no fault.</summary>
    public Records.Registers.RegisterBook Registers => _registers?.Book() ?? Records.Registers.RegisterBook.Empty;

    /// <summary>The subjects, once they have no fault.</summary>
    public IReadOnlyList<Subject> Subjects => [.. _subjects.Values.Select(s => s.Subject with { Terms = [.. _subjectTerms.Where(t => t.Subject == s.Subject.Id).Select(t => t.Term)] })];

    /// <summary>Reads the tables of one pack on those read before.</summary>
    public void Read(string folder, DataFolder data)
    {
        _pack++;
        Each(folder, data, "states.tsv", State);
        Each(folder, data, "actors.tsv", Body);
        Each(folder, data, "places.tsv", Place);
        DropReplaced();
        Each(folder, data, "names.tsv", Name);
        Each(folder, data, "offices.tsv", ReadOffice);
        Each(folder, data, "holders.tsv", Holder);
        Each(folder, data, "members.tsv", Member);
        Each(folder, data, "posts.tsv", ReadPost);
        Each(folder, data, "kin.tsv", ReadKin);
        Each(folder, data, "subjects.tsv", ReadSubject);
        Each(folder, data, "subject-terms.tsv", ReadTerm);
        _agreements ??= new AgreementReader(Faults, id => _actors.TryGetValue(id, out var known) ? known.Actor : null);
        foreach (var name in data.Names.Where(n => n.StartsWith(AgreementReader.Folder, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal)))
            _agreements.Read($"{folder}/{name}", data.Content(name), IsPartial);
        _registers ??= new RegisterPages(Faults, id => _actors.TryGetValue(id, out var known) ? known.Actor : null);
        _registers.Read(folder, data, IsPartial);
        foreach (var name in data.Names.Where(n => n.EndsWith(".tsv", StringComparison.Ordinal) && !PackTables.All.Contains(n, StringComparer.Ordinal)))
            Faults.Add(PackFaults.At("RSD3124", $"{folder}/{name}", 0, string.Join(", ", PackTables.All)));
    }

    /// <summary>Checks what registers of all packs name.</summary>
    public void CheckRegisters() => _registers?.Check(Agreements, IsPartial);

    /// <summary>Bodies and what they are a part of, with the row that says so.</summary>
    public IEnumerable<(string Id, string Parent, string Row)> Parents => _actors.Values.Where(a => a.Parent.Length > 0).Select(a => (a.Actor.Id, a.Parent, a.Actor.Source));

    /// <summary>Bodies and the places where they sit, with the row that says so.</summary>
    public IEnumerable<(string Seat, string Row)> Seats => _actors.Values.Where(a => a.Seat.Length > 0).Select(a => (a.Seat, a.Actor.Source));

    public ActorKind? KindOf(string id) => _actors.TryGetValue(id, out var known) ? known.Actor.Kind : null;

    /// <summary>What was gathered, once it has no fault.</summary>
    public PackContents Contents() => new(
        _actors.Values.Select(a => new Dossier(a.Actor, a.Exists, a.Died, a.Place, a.Parent.Length > 0 ? _actors[a.Parent].Actor : null) { Seat = a.Seat.Length > 0 ? _actors[a.Seat].Actor : null }),
        _names.Where(n => n.Language.Length > 0).Select(n => (n.Name.Actor.Id, new NameForm(n.Name.Form, n.Language, n.Name.Kind, n.Name.Need, n.Name.Row))),
        [.. _terms.Select(t => t.Tenure)],
        Posts,
        Kin,
        Members);

    private void Each(string folder, DataFolder data, string file, Action<PackRow> read)
    {
        if (!data.Has(file)) return;
        var name = $"{folder}/{file}";
        if (DataTable.Parse(name, data.Content(file), Faults) is not { } table || !HasColumns(table, name, file))
        {
            // Its ids are not known, so rows that name one may be right.
            IsPartial = true;
            return;
        }
        foreach (var row in table.Rows)
        {
            var cells = new PackRow(row, Faults);
            if (IsClean(cells, table)) read(cells);
        }
    }

    /// <summary>Whether every column that rows need is there; columns that nobody reads are faults too.</summary>
    private bool HasColumns(DataTable table, string name, string file)
    {
        var known = PackTables.ColumnsOf(file);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            if (!seen.Add(column)) Faults.Add(PackFaults.At("RSD3117", name, 1, column));
            else if (!known.Contains(column, StringComparer.Ordinal)) Faults.Add(PackFaults.At("RSD3115", name, 1, column, string.Join(", ", known)));
        }
        var missing = PackTables.RequiredOf(file).Where(c => !seen.Contains(c)).ToList();
        foreach (var column in missing) Faults.Add(PackFaults.At("RSD3116", name, 1, column));
        return missing.Count == 0;
    }

    private static bool IsClean(PackRow row, DataTable table)
    {
        foreach (var column in table.Columns)
        {
            var cell = row[column];
            if (cell.Length == 0) continue;
            if (cell.Length > MostCell) row.Fault("RSD3119", column, $"{cell.Length}", $"{MostCell}");
            else if (cell.AsSpan().ContainsAnyInRange('\0', '\u001F') || cell.AsSpan().ContainsAnyInRange('\u007F', '\u009F')) row.Fault("RSD3121", column);
            else if (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])) row.Fault("RSD3122", column);
        }
        return row.IsSound;
    }

    /// <summary>A later pack replaces an actor of an earlier one, with its names.</summary>
    private void DropReplaced()
    {
        if (_replaced.Count == 0) return;
        _names.RemoveAll(n => n.Pack < _pack && _replaced.Contains(n.Name.Actor.Id));
        // Rows of the earlier pack that name it lead to its new row.
        for (var i = 0; i < _terms.Count; i++) _terms[i] = (_terms[i].Term with { Holder = Now(_terms[i].Term.Holder) }, _terms[i].Tenure with { Holder = Now(_terms[i].Tenure.Holder) });
        for (var i = 0; i < Members.Count; i++) Members[i] = Members[i] with { Body = Now(Members[i].Body), Person = Now(Members[i].Person) };
        for (var i = 0; i < Posts.Count; i++) Posts[i] = Posts[i] with { Person = Now(Posts[i].Person), Body = Posts[i].Body is { } body ? Now(body) : null };
        for (var i = 0; i < Kin.Count; i++) Kin[i] = Kin[i] with { Person = Now(Kin[i].Person), Kin = Now(Kin[i].Kin) };
        _replaced.Clear();

        Actor Now(Actor actor) => _actors[actor.Id].Actor;
    }
}
