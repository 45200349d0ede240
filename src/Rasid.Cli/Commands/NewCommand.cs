using System.CommandLine;
using System.Globalization;
using Rasid.Cli.Output;
using Rasid.Packs;
using Rasid.Records.Journal;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid new</c>: what came, changed or was contradicted since a day, or since one last looked.</summary>
internal static class NewCommand
{
    private const string Last = "last";
    private const int Most = 10_000;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var since = new Option<string>("--since") { Description = m["New_Since"], HelpName = $"{m["Place_Date"]}|{Last}", DefaultValueFactory = _ => Last };
        var actor = new Option<string>("--actor") { Description = m["Timeline_Actor"], HelpName = m["Place_Name"] };
        var place = new Option<string>("--place") { Description = m["Timeline_Place"], HelpName = m["Place_Name"] };
        var type = new Option<string>("--type") { Description = m["Timeline_Type"], HelpName = "CONSULT" };
        var provision = new Option<string>("--provision") { Description = m["New_Provision"], HelpName = m["Place_Id"] };
        var filter = new Option<string>("--filter") { Description = m["New_Filter"], HelpName = m["Place_Name"] };
        var save = new Option<string>("--save") { Description = m["New_Save"], HelpName = m["Place_Name"] };
        var forget = new Option<string>("--forget") { Description = m["New_Forget"], HelpName = m["Place_Name"] };
        var filters = new Option<bool>("--filters") { Description = m["New_Filters"] };
        var keep = new Option<bool>("--keep") { Description = m["New_Keep"] };
        var limit = new Option<int>("--limit") { Description = m["New_Limit"], HelpName = "N", DefaultValueFactory = _ => WatchRecord.MostEvents };
        var json = new Option<bool>("--json") { Description = m["New_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("new", m["New_Description"]) { since, actor, place, type, provision, filter, save, forget, filters, keep, limit, json, record };
        command.SetAction(parsed =>
        {
            var saved = new SavedFilters();
            if (parsed.GetValue(filters)) return List(session, saved);
            if (parsed.GetValue(forget) is { } gone) return Forget(session, saved, gone);
            var wanted = new WatchFilter(parsed.GetValue(actor) ?? "", parsed.GetValue(place) ?? "", TimelineOptions.Type(parsed.GetValue(type), m) ?? "", parsed.GetValue(provision) ?? "");
            if (parsed.GetValue(filter) is { } name)
            {
                if (!wanted.IsEmpty) throw new UsageException(m["Usage_FilterOrWords"]);
                wanted = saved.Find(name) ?? throw new InputException(m.Format("New_NoFilter", name));
            }
            if (parsed.GetValue(limit) is var most && most is < 1 or > Most) throw new UsageException(m.Format("Usage_Limit", most, Most));
            if (parsed.GetValue(save) is { } kept)
            {
                if (wanted.IsEmpty) throw new UsageException(m["Usage_SaveWhat"]);
                saved.Save(kept, wanted);
                session.Error.WriteLine(m.Format("New_Saved", kept));
            }
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var asked = parsed.GetRequiredValue(since);
            Show(session, opened, pack, asked, wanted, most, parsed.GetValue(json), parsed.GetValue(keep)).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Show(Session session, RecordFile record, Pack pack, string asked, WatchFilter filter, int most, bool asJson, bool keep)
    {
        var m = session.Messages;
        var marks = new SeenMarks();
        // What comes while this runs is news for the next time.
        var heads = await record.HeadsAsync().ConfigureAwait(false);
        if (filter.Provision.Length > 0 && new ReadAgreement(record, pack).Find(filter.Provision) is null) throw new InputException(m.Format("Agreement_Unknown", filter.Provision));
        var isLast = asked == Last;
        var since = isLast ? marks.Find(record.Path, filter.ToString()) : await record.HeadsAtAsync(Moment(asked, pack, m)).ConfigureAwait(false);
        var timeline = new TimelineFilter(Actor: filter.Actor, Place: filter.Place, Type: filter.Type);
        var news = await new WatchRecord(record, pack).RunAsync(Viewer.Public, since ?? [], timeline, m.Language, most, filter.Provision.Length > 0 ? filter.Provision : null).ConfigureAwait(false);
        if (asJson) NewsJson.Write(session, news);
        else new NewsCard(session).Write(news, isLast && since is null ? m["New_FirstLook"] : isLast ? m["New_SinceLast"] : asked);
        if (isLast && !keep) marks.Set(record.Path, filter.ToString(), heads);
    }

    // A day begins where the process is.
    private static DateTimeOffset Moment(string asked, Pack pack, Messages m)
    {
        if (DateTimeOffset.TryParseExact(asked, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return moment;
        return ProcessDay.Start(SharedOptions.Day(asked, "--since", m), pack);
    }

    private static int List(Session session, SavedFilters saved)
    {
        var all = saved.All();
        if (all.Count == 0) session.Output.WriteLine(session.Messages["New_NoFilters"]);
        foreach (var (name, filter) in all) session.Output.WriteLine($"{name}  {filter}");
        return ExitCode.Done;
    }

    private static int Forget(Session session, SavedFilters saved, string name)
    {
        if (!saved.Forget(name)) throw new InputException(session.Messages.Format("New_NoFilter", name));
        session.Error.WriteLine(session.Messages.Format("New_Forgotten", name));
        return ExitCode.Done;
    }
}
