using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid search</c>: reports by their words, in any spelling.</summary>
internal static class SearchCommand
{
    private const int Default = 20;
    private const int Most = 1000;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var words = new Argument<string[]>("words") { Description = m["Search_Words"], HelpName = m["Place_Words"], Arity = ArgumentArity.OneOrMore };
        var exact = new Option<bool>("--exact") { Description = m["Search_Exact"] };
        var field = new Option<string>("--in") { Description = m["Search_In"], HelpName = "title|text" };
        field.AcceptOnlyFromAmong("title", "text");
        var publisher = new Option<string>("--publisher") { Description = m["Search_Publisher"], HelpName = m["Place_Name"] };
        var from = new Option<string>("--from") { Description = m["Search_From"], HelpName = m["Place_Date"] };
        var to = new Option<string>("--to") { Description = m["Search_To"], HelpName = m["Place_Date"] };
        var limit = new Option<int>("--limit") { Description = m["Search_Limit"], HelpName = "N", DefaultValueFactory = _ => Default };
        var json = new Option<bool>("--json") { Description = m["Timeline_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("search", m["Search_Description"]) { words, exact, field, publisher, from, to, limit, json, record };
        command.SetAction(parsed =>
        {
            var query = new SearchQuery(
                Typed(parsed.GetRequiredValue(words)),
                parsed.GetValue(exact),
                parsed.GetValue(field) switch { "title" => SearchField.Title, "text" => SearchField.Text, _ => SearchField.Any },
                parsed.GetValue(publisher),
                SharedOptions.Day(parsed, from, m),
                SharedOptions.Day(parsed, to, m));
            if (SearchTerms.Words(query.Typed).Count == 0) throw new UsageException(m.Format("Usage_SearchWords", query.Typed));
            if (parsed.GetValue(limit) is var take && take is < 1 or > Most) throw new UsageException(m.Format("Usage_Limit", take, Most));
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var found = Search(session, opened, SearchTerms.Load(LoadedData.Language(), pack), query, take);
            if (parsed.GetValue(json)) SearchJson.Write(session, found);
            else new SearchCard(session).Write(found);
            return ExitCode.Done;
        });
        return command;
    }

    // What the shell hands over with spaces in it stood between quotation marks there: it is a phrase.
    private static string Typed(string[] words) =>
        words.Length == 1 ? words[0] : string.Join(' ', words.Select(w => w.Contains(' ', StringComparison.Ordinal) ? $"\"{w}\"" : w));

    private static SearchAnswer Search(Session session, RecordFile record, SearchTerms terms, SearchQuery query, int take)
    {
        if (query.Publisher is { } publisher) Named.CheckPublisherAsync(session, record, publisher).GetAwaiter().GetResult();
        return new SearchRecord(record, terms).RunAsync(Viewer.Public, query, 0, take).GetAwaiter().GetResult();
    }
}
