using System.Globalization;
using Rasid.Actors;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes who somebody is: names, what it is, offices over time, family, seats, reports.</summary>
internal sealed class WhoCard(Session session, Pack pack)
{
    /// <summary>Fewest columns that what a label says is given.</summary>
    private const int Narrowest = 24;

    private readonly TextWriter _output = session.Output;
    private readonly Messages _m = session.Messages;
    private readonly List<(string Label, string Value)> _lines = [];

    /// <summary>The one who is meant, or those who may be.</summary>
    public void Write(WhoAnswer answer)
    {
        if (answer.Found is { } page) Write(page);
        if (answer.Others.Count == 0) return;
        if (answer.Found is not null) _output.WriteLine();
        _output.WriteLine(answer.Found is null ? _m.Format("Who_Several", answer.Asked) : _m["Who_Others"]);
        WriteCandidates(answer.Others);
    }

    /// <summary>Names that are spelt nearly so.</summary>
    public void WriteNear(WhoAnswer answer)
    {
        if (answer.Near.Count == 0) return;
        _output.WriteLine(_m["Who_Near"]);
        WriteCandidates(answer.Near);
    }

    private void WriteCandidates(IReadOnlyList<WhoCandidate> candidates)
    {
        var grid = new Grid([_m["Column_Id"], _m["Column_Kind"], _m["Column_Name"], _m["Column_OtherName"]]) { WideColumn = 2, NarrowColumns = [3] };
        foreach (var c in candidates) grid.Add(c.Id, _m["Kind_" + c.Kind], Name(c.NameAr, c.NameEn), Other(c.NameAr, c.NameEn));
        grid.Write(session);
    }

    private void Write(ActorPage page)
    {
        var dossier = page.Dossier;
        _output.WriteLine(Isolated(Name(page.NameAr, page.NameEn)));
        Line("Who_OtherName", Other(page.NameAr, page.NameEn));
        Line("Who_Id", page.Id);
        Line("Who_Kind", dossier is null ? _m["Kind_" + page.Kind] : What(dossier));
        if (dossier is null) Line("Who_Source", _m["Who_RecordOnly"]);
        else Facts(dossier, page.On);
        Reports(page);
        Flush();
    }

    private void Facts(Dossier dossier, DateOnly? on)
    {
        if (dossier.Actor.Side != Side.None) Line("Who_Side", _m["Side_" + Lower(dossier.Actor.Side)]);
        foreach (var names in dossier.Names.Where(n => n.Kind is not (NameKind.Nisba or NameKind.NisbaPlural)).GroupBy(n => n.Language))
            Line("Names_" + names.Key, string.Join(" · ", names.Select(n => n.Form).Distinct(StringComparer.Ordinal)));
        Line("Who_Exists", dossier.Exists is { From: "", To: "" } ? "" : When(dossier.Exists with { IsUnsure = false }));
        Line("Who_Died", dossier.Died);
        if (dossier.Place is { Latitude: { } lat, Longitude: { } lon } place)
            Line("Who_Where", $"{lat.ToString(CultureInfo.InvariantCulture)}, {lon.ToString(CultureInfo.InvariantCulture)}{(place.IsUnsure ? $" ({_m["Who_Unsure"]})" : "")}");
        if (dossier.Seat is { } seat) Line("Who_Seat", Name(seat));
        if (dossier.Parent is { } parent) Line("Who_PartOf", Name(parent));
        Lines("Who_Parts", dossier.Parts.Select(Name));
        Times("Who_Offices", on, dossier.Offices, t => t.When, t => Name(t.NameAr, t.NameEn));
        Times("Who_Posts", on, dossier.Posts, p => p.When, p => InBody(p));
        Times("Who_Holders", on, dossier.Holders, t => t.When, t => $"{Name(t.Holder)}{_m["List_Comma"]}{Name(t.NameAr, t.NameEn)}");
        Times("Who_Staff", on, dossier.Staff, p => p.When, p => $"{Name(p.Person)}{_m["List_Comma"]}{Name(p.NameAr, p.NameEn)}");
        Times("Who_Seats", on, dossier.Seats, s => s.When, s => Sided(Name(s.Body), s.Side));
        Times("Who_Members", on, dossier.Members, s => s.When, s => Sided(Name(s.Person), s.Side));
        Lines("Who_Kin", dossier.Kin.Select(k => Tie(k, dossier.Actor.Id)));
    }

    private void Reports(ActorPage page)
    {
        if (page.Reports == 0) return;
        Line("Who_Reports", page.Reports.ToString(CultureInfo.InvariantCulture));
        foreach (var report in page.Latest)
            Line("", string.Join("  ", [report.Published.Value.Length > 0 ? report.Published.Value : _m["Date_Unknown"], RecordId.Shown(RecordIdKind.Report, report.Id), ReportName.Of(report)]));
    }

    /// <summary>What held on the day comes first and the rest apart; without a day, all of it.</summary>
    private void Times<T>(string key, DateOnly? on, IReadOnlyList<T> items, Func<T, Period> when, Func<T, string> name)
    {
        if (on is not { } day)
        {
            Lines(key, items.Select(i => $"{name(i)}{_m["List_Comma"]}{When(when(i))}"));
            return;
        }
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var then = items.Where(i => when(i).Holds(day) != false).OrderBy(i => when(i).Holds(day) is null).ToList();
        if (items.Count > 0 && then.Count == 0) Line(key, _m.Format("Who_NoneOn", date));
        Lines(key, then.Select(i => $"{name(i)}{_m["List_Comma"]}{(when(i).Holds(day) is null ? $"{When(when(i) with { IsUnsure = false })} ({_m.Format("Who_Perhaps", date)})" : When(when(i)))}"));
    }

    private string What(Dossier dossier)
    {
        var actor = dossier.Actor;
        var parts = new List<string> { dossier.Place is { } place ? _m.Find("PlaceKind_" + place.Kind) ?? place.Kind : _m["Kind_" + Lower(actor.Kind)] };
        if (actor.Sector.Length > 0) parts.Add($"{_m["Sector_" + actor.Sector]} ({actor.Sector})");
        if (actor.Country.Length > 0) parts.Add(Country(actor));
        var what = string.Join(_m["List_Comma"], parts);
        return dossier.Exists.IsUnsure ? $"{what} ({_m["Who_Unsure"]})" : what;
    }

    private string Country(Actor actor)
    {
        var state = actor.Kind == ActorKind.State ? null : pack.Dossiers.FirstOrDefault(d => d.Actor.Kind == ActorKind.State && d.Actor.Country == actor.Country);
        return state is null ? _m.Find("Code_" + actor.Country) is { } words ? $"{words} ({actor.Country})" : actor.Country : $"{Name(state.Actor)} ({actor.Country})";
    }

    private string InBody(Post post) => post.Body is { } body ? $"{Name(post.NameAr, post.NameEn)} ({Name(body)})" : Name(post.NameAr, post.NameEn);

    private string Sided(string name, Side side) => side == Side.None ? name : $"{name} ({_m["Side_" + Lower(side)]})";

    private string Tie(Kinship tie, string id)
    {
        var words = tie.Person.Id == id ? _m.Format("Kin_" + Relation(tie), Name(tie.Kin)) : $"{_m["KinOf_" + Relation(tie)]} {Isolated(Name(tie.Person))}";
        return tie.IsUnsure ? $"{words} ({_m["Who_Unsure"]})" : words;
    }

    private string When(Period when)
    {
        var words = when switch
        {
            { From: "", To: "" } => _m["When_Unknown"],
            { To: "" } => _m.Format("When_From", when.From),
            { From: "" } => _m.Format("When_To", when.To),
            _ => _m.Format("When_FromTo", when.From, when.To),
        };
        return when.IsUnsure ? $"{words} ({_m["Who_Unsure"]})" : words;
    }

    private string Name(Actor actor) => Name(actor.NameAr, actor.NameEn);

    private string Name(string ar, string en) => (_m.IsArabic ? ar : en) is { Length: > 0 } name ? name : _m.IsArabic ? en : ar;

    private string Other(string ar, string en) => Name(ar, en) == ar ? en : ar;

    private static string Relation(Kinship tie) => tie.Relation.ToString();

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    private void Lines(string key, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Line(key, value);
            key = "";
        }
    }

    private void Line(string key, string value)
    {
        if (value.Length > 0) _lines.Add((key.Length > 0 ? _m[key] : "", value));
    }

    /// <summary>Labels as wide as the longest, so that what they say stands in one column; long lines go on under their beginning.</summary>
    private void Flush()
    {
        var width = _lines.Count == 0 ? 0 : _lines.Max(l => LineWrap.Width(l.Label));
        var room = Session.IsTerminal ? Math.Max(Narrowest, Console.WindowWidth - width - 5) : int.MaxValue;
        foreach (var (label, value) in _lines)
        {
            var shown = label;
            foreach (var part in LineWrap.Of(value, room))
            {
                _output.WriteLine($"  {shown}{new string(' ', width - LineWrap.Width(shown))}  {Isolated(part)}");
                shown = "";
            }
        }
        _lines.Clear();
    }

    private string Isolated(string value) => _m.IsArabic && Session.IsTerminal ? Bidi.Isolate(value) : value;
}
