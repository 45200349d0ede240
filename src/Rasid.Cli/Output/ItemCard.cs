using System.Globalization;
using Rasid.Cli.Commands;
using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes an item: its fields with what each voice says of them, where each voice stands, what reports say, and all that was said.</summary>
internal sealed class ItemCard(RegisterRun run)
{
    private readonly TextWriter _output = run.Session.Output;
    private readonly Messages _m = run.Session.Messages;
    private readonly FieldWords _words = new(run.Names);

    private Language Language => _m.Language;

    /// <summary>How far an item is verified, with a mark where it is in conflict or does not count.</summary>
    public static string State(Item item, Language language) => item.Why.Length > 0
        ? ItemWords.Why(item.Why, language)
        : ItemWords.State(item.State, language) + (item.IsConflict ? " ≠" : "");

    /// <summary>The states of the register that it is in.</summary>
    public static string Stages(Register register, Item item, bool isArabic) =>
        string.Join(" ≠ ", item.Stages.Select(s => register.State(s)?.Label(isArabic) ?? s));

    public async Task WriteAsync(Viewer viewer, Item item)
    {
        var register = run.Book.Find(item.Register) ?? ItemRules.Of(run.Book, item.Register).Register;
        _output.WriteLine($"{RecordId.Shown(RecordIdKind.Item, item.Id)}  {_words.Heading(register, item.Values, Language)}");
        Line(string.Join(" · ", new[] { register.Label(_m.IsArabic), State(item, Language), Stages(register, item, _m.IsArabic) }.Where(t => t.Length > 0)));
        if (item.Entered.Ref.Length > 0) Line(_m.Format("Register_OwnNumber", item.Entered.Ref));
        _output.WriteLine();
        foreach (var field in InOrder(register, item)) Write(register, item, field);
        _output.WriteLine();
        foreach (var voice in item.Voices) Line($"{run.Names.Voice(voice.Voice, Language)}: {Standing(register, item, voice)}");
        foreach (var link in item.Links) await WriteAsync(viewer, link).ConfigureAwait(false);
        foreach (var naming in await run.Record.ItemsNamingAsync(viewer, run.Book, new RecordRef(RecordIdKind.Item, item.Id)).ConfigureAwait(false)) Named(naming);
        _output.WriteLine();
        foreach (var entry in item.Entries) Write(register, entry);
        if (item.History.Waiting.Count > 0) Line(_m.Format("Register_Waiting", item.History.Waiting.Count));
        Line(_m.Format("Register_SeenWord", ItemSeen.Of(item)));
    }

    private static IEnumerable<ItemField> InOrder(Register register, Item item)
    {
        var order = register.Fields.Select(f => f.Id).ToList();
        return item.Fields.OrderBy(f => order.IndexOf(ItemFields.Split(f.Id).Field) is >= 0 and var at ? at : int.MaxValue).ThenBy(f => f.Id, StringComparer.Ordinal);
    }

    private void Write(Register register, Item item, ItemField field)
    {
        var of = register.Field(ItemFields.Split(field.Id).Field);
        var values = field.Values.Select(v => field.IsConflict
            ? $"{_words.Shown(of, v.Json, Language)} ({string.Join(", ", v.By.Select(b => run.Names.Voice(b.Said.Voice, Language)).Distinct())})"
            : _words.Shown(of, v.Json, Language));
        var said = field.Voices.Where(v => IsApart(item, v)).Select(v => Mark(of, v)).Distinct().ToList();
        Line($"{Label(register, field.Id)}: {string.Join(" ≠ ", values).ReplaceLineEndings(" ")}{(said.Count > 0 ? $"  [{string.Join(Between, said)}]" : "")}");
    }

    // What a voice says of the whole stands once below; of a field only what is otherwise.
    private static bool IsApart(Item item, FieldVoice said)
    {
        var whole = item.Voices.First(v => v.Voice == said.Voice);
        return said.Holds ? said.Word != (whole.Word ?? (whole.IsEnterer ? VerificationWord.Confirm : VerificationWord.NotSeen)) : !said.IsOwn;
    }

    private string Mark(RegisterField? of, FieldVoice said)
    {
        var sign = said.Word switch { VerificationWord.Confirm => "✓", VerificationWord.Dispute => "✗", _ => "?" };
        var value = said.Value is { } json && said.Word == VerificationWord.Dispute ? $": {_words.Shown(of, json, Language)}" : "";
        var mark = $"{sign} {run.Names.Voice(said.Voice, Language)}{value}";
        return said.Holds ? mark : _m.Format("Register_Outdated", mark);
    }

    private string Standing(Register register, Item item, ItemVoice voice)
    {
        if (voice.Word is not { } word) return _m[voice.IsEnterer ? "Register_Entered" : item.Entries.Any(e => e.Entry.Said.Voice == voice.Voice) ? "Register_NotJudged" : "Register_Silent"];
        var parts = new List<string> { ItemWords.Word(word, Language) };
        if (word != VerificationWord.Dispute && voice.Disputes.Count > 0) parts.Add(_m.Format("Register_DisputesFields", Labels(register, voice.Disputes)));
        if (voice.Outdated.Count > 0) parts.Add(_m.Format("Register_OutdatedFields", Labels(register, voice.Outdated)));
        return string.Join(_m.IsArabic ? "؛ " : "; ", parts);
    }

    private async Task WriteAsync(Viewer viewer, ItemLink link)
    {
        var by = string.Join(Between, link.Said.Select(s => run.Names.Voice(s.Said.Voice, Language)).Distinct());
        var claim = link.Claim is { } anchor ? await new ShowRecord(run.Record).ClaimAsync(viewer, anchor.Id, Language).ConfigureAwait(false) : null;
        var report = await run.Record.ReportAsync(viewer, link.Report).ConfigureAwait(false);
        var what = claim is not null
            ? $"{RecordId.Shown(RecordIdKind.Claim, claim.Row.Claim.Id)}  {claim.Sentence}  {ReportName.Of(claim.Row.Report)}"
            : $"{RecordId.Shown(RecordIdKind.Report, link.Report)}{(report is null ? "" : $"  {ReportName.Of(report)}")}";
        Line($"{_m.Format("Register_Press", ItemWords.Says(link.Says, Language), by)}  {what}");
        if (claim is { Evidence.Length: > 0 }) Line($"  «{claim.Evidence.ReplaceLineEndings(" ")}»");
    }

    private void Named(Item item)
    {
        var register = run.Book.Find(item.Register);
        Line($"{RecordId.Shown(RecordIdKind.Item, item.Id)}  {register?.Label(_m.IsArabic) ?? item.Register}  {(register is null ? "" : _words.Heading(register, item.Values, Language))}  {State(item, Language)}");
    }

    private void Write(Register register, JudgedEntry judged)
    {
        var entry = judged.Entry;
        var day = entry.Claimed.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var reason = entry.Said.Reason.Length > 0 ? $"  «{entry.Said.Reason.ReplaceLineEndings(" ")}»" : "";
        var refused = judged.Refused.Count > 0 ? $"  ({_m.Format("Register_Refused", Labels(register, judged.Refused))})" : "";
        Line($"{day}  {run.Names.Voice(entry.Said.Voice, Language)}  {What(register, entry.Said)}{refused}{reason}  {entry.Author}, {ItemWords.Standing(judged, Language)}");
    }

    private string What(Register register, ItemSaying said) => said switch
    {
        ItemEntered => _m["Register_SaidEntered"],
        ItemAmended amended => _m.Format("Register_SaidAmended", string.Join("; ", amended.Fields.All.Select(f => $"{Label(register, f.Key)}: {Value(register, f.Key, f.Value)}"))),
        ItemMoved moved => _m.Format("Register_SaidMoved", register.State(moved.State)?.Label(_m.IsArabic) ?? moved.State),
        ItemWithdrawn => _m["Register_SaidWithdrawn"],
        ItemLinked linked => _m.Format("Register_Press", ItemWords.Says(linked.Says, Language), RecordId.Shown(linked.Claim is null ? RecordIdKind.Report : RecordIdKind.Claim, linked.Claim?.Id ?? linked.Report)),
        Verification judged => Judged(register, judged),
        _ => "",
    };

    private string Judged(Register register, Verification said)
    {
        var fields = said.Fields.Select(f => $"{ItemWords.Word(f.Word, Label(register, f.Id), Language)}{(f.Value is { } json ? $": {Value(register, f.Id, json)}" : "")}");
        var parts = said.Fields.Count == 0 ? ItemWords.Word(said.Word, Language) : $"{ItemWords.Word(said.Word, Language)} ({string.Join("; ", fields)})";
        var day = said.Day.Length > 0 ? $" {said.Day}" : "";
        return parts + day + (said.Evidence.Count > 0 ? " " + _m.Format("Register_RestsOn", string.Join(Between, said.Evidence.Select(Evidence))) : "");
    }

    private string Evidence(ItemEvidence evidence) => evidence.Kind switch
    {
        ItemEvidence.Attachment => _words.Shown(null, evidence.Value, Language),
        "report" or "event" or "item" when Hash256.TryParse(evidence.Value, out var id) =>
            RecordId.Shown(evidence.Kind switch { "report" => RecordIdKind.Report, "event" => RecordIdKind.Event, _ => RecordIdKind.Item }, id),
        _ => $"«{evidence.Value.ReplaceLineEndings(" ")}»",
    };

    private string Between => _m.IsArabic ? "، " : ", ";

    private string Labels(Register register, IEnumerable<string> ids) => string.Join(Between, ids.Select(id => Label(register, id)));

    private string Value(Register register, string id, string json) => _words.Shown(register.Field(ItemFields.Split(id).Field), json, Language).ReplaceLineEndings(" ");

    private string Label(Register register, string id)
    {
        var (field, party) = ItemFields.Split(id);
        var label = register.Field(field)?.Label(_m.IsArabic) ?? field;
        return party.Length == 0 ? label : $"{label}{Between}{run.Names.Voice(party, Language)}";
    }

    private void Line(string text) => _output.WriteLine($"  {(_m.IsArabic && Session.IsTerminal ? Bidi.Isolate(text) : text)}");
}
