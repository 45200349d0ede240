using System.Globalization;
using Rasid.Actors;
using Rasid.Time;

namespace Rasid.Packs;

/// <summary>What must hold between the rows of packs.</summary>
internal static class PackRules
{
    /// <summary>Days for which a body and its successor may both be in being.</summary>
    private const int HandoverDays = 31;

    public static void Check(PackBuilder builder, ActorLanguage language)
    {
        HoldersDoNotOverlap(builder);
        NamesTellActorsApart(builder, language);
        PartsEnd(builder);
        SeatsArePlaces(builder);
    }

    private static void HoldersDoNotOverlap(PackBuilder builder)
    {
        foreach (var terms in builder.Terms.GroupBy(t => t.Office.Id, StringComparer.Ordinal))
        {
            // By their first days, so that each is held against the one that reaches furthest and not against all.
            OfficeTerm? last = null;
            foreach (var term in terms.Where(t => t.Certain.From is not null).OrderBy(t => t.Certain.From))
            {
                if (last is not null && Overlap(term.Certain, last.Certain, 0) is { } day)
                {
                    builder.Faults.Add(PackReader.At(
                        "RSD3105", term.Row, term.Holder.Id, last.Holder.Id, last.Row, terms.Key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
                }
                if (last is null || last.Certain.To is { } end && (term.Certain.To is null || term.Certain.To > end)) last = term;
            }
        }
    }

    /// <summary>A day shared beyond the days of handing over. Only known bounds count: an open one is not known.</summary>
    private static DateOnly? Overlap(DateRange a, DateRange b, int handover)
    {
        if (a.From is null || b.From is null) return null;
        var from = a.From > b.From ? a.From.Value : b.From.Value;
        var to = a.To is null ? b.To : b.To is null || a.To < b.To ? a.To : b.To;
        return to is null || from.AddDays(handover) < to ? from : null;
    }

    /// <summary>One form, two actors: allowed when the dates or what the form needs tell them apart, and for a place and its state.</summary>
    private static void NamesTellActorsApart(PackBuilder builder, ActorLanguage language)
    {
        // Most forms are borne once: only what is borne twice is gathered.
        var first = new Dictionary<(int Use, string Key), ActorName>();
        var more = new Dictionary<(int Use, string Key), List<ActorName>>();
        foreach (var name in builder.Names)
        {
            var key = (UseOf(name.Kind), ActorIndex.KeyOf(name.Form, language));
            if (first.TryAdd(key, name)) continue;
            if (!more.TryGetValue(key, out var list)) more[key] = list = [first[key]];
            list.Add(name);
        }
        foreach (var list in more.Values)
        {
            for (var i = 1; i < list.Count; i++)
            {
                if (list.Take(i).FirstOrDefault(b => IsOneName(list[i], b)) is { } other)
                    builder.Faults.Add(PackReader.At("RSD3106", list[i].Row, list[i].Form, other.Actor.Id, other.Row));
            }
        }
    }

    /// <summary>Names, adjectives and capitals that stand for states are looked up apart from each other.</summary>
    private static int UseOf(NameKind kind) => kind switch
    {
        NameKind.Nisba or NameKind.NisbaPlural => 1,
        NameKind.Metonym => 2,
        NameKind.Surname => 3,
        _ => 0,
    };

    // A family name that is shared counts for neither alone: who was named in full before bears it.
    private static bool IsOneName(ActorName a, ActorName b) =>
        a.Actor.Id != b.Actor.Id && a.Need == b.Need && !(a.Kind == NameKind.Surname && a.Need == NameNeed.Full)
        && (a.Valid.From is null || b.Valid.From is null || Overlap(a.Valid, b.Valid, HandoverDays) is not null);

    /// <summary>A parent is there, and nothing is a part of itself.</summary>
    private static void PartsEnd(PackBuilder builder)
    {
        var parents = builder.Parents.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, parent, row) in parents.Values)
        {
            if (builder.KindOf(parent) is null)
            {
                if (!builder.IsPartial) builder.Faults.Add(PackReader.At("RSD3102", row, parent));
                continue;
            }
            var path = new List<string> { id };
            var seen = new HashSet<string>(StringComparer.Ordinal) { id };
            var at = parent;
            for (; at != id && seen.Add(at) && parents.TryGetValue(at, out var next); at = next.Parent) path.Add(at);
            // One circle is told once, at the first of its rows.
            if (at != id || !told.Add(id)) continue;
            told.UnionWith(path);
            builder.Faults.Add(PackReader.At("RSD3120", row, id, string.Join(" → ", [.. path, id])));
        }
    }

    private static void SeatsArePlaces(PackBuilder builder)
    {
        foreach (var (seat, row) in builder.Seats)
        {
            if (builder.KindOf(seat) is { } kind)
            {
                if (kind != ActorKind.Place) builder.Faults.Add(PackReader.At("RSD3125", row, seat, PackBuilder.Written(kind), PackBuilder.Written(ActorKind.Place)));
            }
            else if (!builder.IsPartial)
            {
                builder.Faults.Add(PackReader.At("RSD3102", row, seat));
            }
        }
    }
}
