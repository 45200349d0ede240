using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Reports;

namespace Rasid.Records.Payloads;

/// <summary>A reading as an entry's payload. Rule trees are arrays, which keeps ten thousand of them small.</summary>
public static class ReadingPayload
{
    /// <summary>The entry that holds a reading.</summary>
    public static EntryDraft ToDraft(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var w = new CanonicalWriter().StartObject().Spans("boilerplate", reading.Boilerplate);
        w.Name("claims").StartArray();
        foreach (var item in reading.Claims) ClaimJson.Write(w, item.Claim, item.Rule);
        w.End().Member("engine", reading.Engine.Version).Name("facts").StartArray();
        foreach (var item in reading.Facts) ClaimJson.Write(w, item.Fact, item.Rule);
        w.End().Member("language", reading.Engine.Language).Name("mentions").StartArray();
        foreach (var m in reading.Mentions)
        {
            w.StartArray().Span(m.Span).Text(m.Actor).Text(m.Kind).Text(m.NameAr).Text(m.NameEn).Flag(m.IsResolved).Text(m.Rule).End();
        }
        w.End().Member("pack", reading.Engine.Pack);
        Passed(w, reading.PassedOver);
        w.Name("published").StartArray();
        w.Text(reading.Published.Value).Text(reading.Published.Basis).Text(reading.Published.Reason);
        w.End().Member("report", reading.Report).Name("times").StartArray();
        foreach (var t in reading.Times) w.StartArray().Span(t.Span).Text(t.Value).Text(t.Grain).Text(t.Rule).End();
        return new EntryDraft(EntryKinds.Reading, 1, w.End().End().ToArray());
    }

    internal static Reading Read(JsonElement e)
    {
        var report = e.Hash("report");
        var published = e.GetProperty("published");
        return new Reading(
            report,
            new EngineStamp(e.Text("engine"), e.Text("language"), e.Text("pack")),
            new Publication(published[0].GetString()!, published[1].GetString()!, published[2].GetString()!),
            e.List("boilerplate", JsonReading.Span),
            e.List("times", t => new ReadTime(t[0].Span(), t[1].GetString()!, t[2].GetString()!, t[3].GetString()!)),
            e.List("mentions", m => new ReadMention(
                m[0].Span(), m[1].GetString()!, m[2].GetString()!, m[3].GetString()!, m[4].GetString()!, m[5].GetBoolean(), m[6].GetString()!)),
            e.List("claims", c => new ReadClaim(ClaimJson.ReadClaim(c, report), ClaimJson.ReadRule(c.GetProperty("why")))),
            e.List("facts", f => new ReadFact(ClaimJson.ReadFact(f, report), ClaimJson.ReadRule(f.GetProperty("why")))))
        {
            PassedOver = e.List("passed", p => new PassedOver(
                p[0].Span(), p[1].GetString()!, p[2].GetString()!,
                p[3].Items(r => new PassedReason(r[0].GetString()!, r.GetArrayLength() > 1 ? r[1].GetString()! : "")))),
        };
    }

    // Left out when empty: readings from before it was kept stay canonical as they are.
    private static void Passed(CanonicalWriter w, IReadOnlyList<PassedOver> passed)
    {
        if (passed.Count == 0) return;
        w.Name("passed").StartArray();
        foreach (var p in passed)
        {
            w.StartArray().Span(p.Span).Text(p.Rule).Text(p.Source).StartArray();
            foreach (var reason in p.Reasons)
            {
                w.StartArray().Text(reason.Code);
                if (reason.Source.Length > 0) w.Text(reason.Source);
                w.End();
            }
            w.End().End();
        }
        w.End();
    }
}
