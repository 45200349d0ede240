using System.Globalization;
using Rasid.Actors;
using Rasid.Text.Tables;
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
    }

    private static void HoldersDoNotOverlap(PackBuilder builder)
    {
        foreach (var terms in builder.Terms.GroupBy(t => t.Office.Id, StringComparer.Ordinal))
        {
            var list = terms.ToList();
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (Overlap(list[i].Certain, list[j].Certain, 0) is not { } day) continue;
                    builder.Faults.Add(FaultAt("RSD3105", list[i].Row, $"\"{list[i].Holder.Id}\" and \"{list[j].Holder.Id}\" ({list[j].Row}) both hold \"{terms.Key}\" on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: correct the dates"));
                }
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
        foreach (var same in builder.Names.Where(n => n.Kind is not (NameKind.Nisba or NameKind.NisbaPlural or NameKind.Metonym or NameKind.Surname))
            .GroupBy(n => ActorIndex.KeyOf(n.Form, language), StringComparer.Ordinal))
        {
            var list = same.ToList();
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var (a, b) = (list[i], list[j]);
                    if (a.Actor.Id == b.Actor.Id || a.Need != b.Need) continue;
                    if (a.Valid.From is not null && b.Valid.From is not null && Overlap(a.Valid, b.Valid, HandoverDays) is null) continue;
                    builder.Faults.Add(FaultAt("RSD3106", a.Row, $"\"{a.Form}\" also names \"{b.Actor.Id}\" ({b.Row}): give one of them a need or dates that tell them apart"));
                }
            }
        }
    }

    private static DataFault FaultAt(string code, string row, string message)
    {
        var colon = row.LastIndexOf(':');
        return new DataFault(code, row[..colon], int.Parse(row[(colon + 1)..], CultureInfo.InvariantCulture), message);
    }
}
