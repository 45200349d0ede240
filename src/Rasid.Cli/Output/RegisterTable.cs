using System.Globalization;
using Rasid.Cli.Commands;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Registers with how far their items are verified, and the items of one of them.</summary>
internal static class RegisterTable
{
    public static async Task ListAsync(RegisterRun run, bool isJson)
    {
        var m = run.Session.Messages;
        var rows = new List<(Register Register, ItemCounts Counts)>();
        foreach (var register in run.Book.Registers) rows.Add((register, await run.Record.ItemCountsAsync(Viewer.Public, run.Book, register.Id).ConfigureAwait(false)));
        if (isJson)
        {
            ItemJson.Write(run, rows);
            return;
        }
        if (rows.Count == 0)
        {
            run.Session.Output.WriteLine(m["Register_None"]);
            return;
        }
        var needed = run.Book.Voices.Where(v => rows.Exists(r => r.Register.Needs.Contains(v.Id, StringComparer.Ordinal))).ToList();
        var grid = new Grid(
            [m["Column_Id"], m["Register_Items"], m["Register_Joint"], m["Register_Disputed"], m["Register_InConflict"], .. needed.Select(v => m.Format("Register_AwaitingVoice", v.Id)), m["Register_Name"]])
        { WideColumn = 5 + needed.Count };
        foreach (var (register, counts) in rows)
        {
            grid.Add(
            [
                register.Id, Number(counts.Total + counts.NotCounted), Number(counts.Of(ItemState.JointlyVerified)), Number(counts.Of(ItemState.Disputed)), Number(counts.Conflicts),
                .. needed.Select(v => register.Needs.Contains(v.Id, StringComparer.Ordinal) ? Number(counts.Awaiting.GetValueOrDefault(v.Id)) : "–"), register.Label(m.IsArabic),
            ]);
        }
        grid.Write(run.Session);
    }

    public static async Task ShowAsync(RegisterRun run, Viewer viewer, Register register, ItemQuery query, bool isJson)
    {
        var m = run.Session.Messages;
        var page = await run.Record.ItemsAsync(viewer, run.Book, query).ConfigureAwait(false);
        if (isJson)
        {
            ItemJson.Write(run, page);
            return;
        }
        if (page.Items.Count == 0)
        {
            run.Session.Output.WriteLine(m["Register_NoItems"]);
            return;
        }
        var words = new FieldWords(run.Names);
        var hasStages = register.States.Count > 0;
        var grid = new Grid([m["Column_Id"], m["Register_Verified"], .. hasStages ? [m["Register_Stage"]] : Array.Empty<string>(), m["Register_By"], m["Register_Heading"]])
        { WideColumn = hasStages ? 4 : 3 };
        foreach (var item in page.Items)
        {
            grid.Add(
            [
                RecordId.Shown(RecordIdKind.Item, item.Id), ItemCard.State(item, m.Language), .. hasStages ? [ItemCard.Stages(register, item, m.IsArabic)] : Array.Empty<string>(),
                item.Entered.Voice, words.Heading(register, item.Values, m.Language),
            ]);
        }
        grid.Write(run.Session);
        if (page.Next.Length > 0) run.Session.Output.WriteLine(m.Format("Register_More", page.Next));
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
