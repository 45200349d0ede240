using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>Tells an item of a register: a sentence of its coded fields, and under it who says what of it, what the press says, and what was not entered.</summary>
internal sealed class DraftItem(DraftScope scope)
{
    // What is a link or a file is told by itself, or not at all.
    private static readonly FieldType[] Links = [FieldType.Attachment, FieldType.Event, FieldType.Report, FieldType.Item];

    public async Task<BriefItem> OfAsync(Item item, Register register, CancellationToken cancellation)
    {
        var day = DraftScope.DayField(register);
        var parts = new List<BriefItem> { Part(Cited(item, register)) };
        parts.AddRange(Voices(item, register).Select(Part));
        var conflicts = item.Fields.Where(f => f.IsConflict).Select(f => scope.Label(register, f.Id)).ToList();
        if (item.Stages.Count > 1) conflicts.Add(scope.Word("stage"));
        if (conflicts.Count > 0) parts.Add(Part(scope.Word("conflict", scope.Joined(conflicts))));
        foreach (var link in item.Links.Where(l => l.Says != ItemLinked.Unrelated)) parts.Add(await PressAsync(link, cancellation).ConfigureAwait(false));
        var empty = register.Fields.Where(f => !Links.Contains(f.Type) && !item.Fields.Any(v => ItemFields.Split(v.Id).Field == f.Id && v.Values is not [{ Json: ItemFields.None }])).ToList();
        if (empty.Count > 0) parts.Add(Part(scope.Word("not-entered", scope.Joined(empty.Select(f => f.Label(scope.IsArabic))))));
        var edtf = DraftScope.Edtf(item, day);
        return new BriefItem(edtf.Length > 0 ? DayWords.Of(edtf, scope.Language) : "", Sentence(item, register, day), [], null, parts);
    }

    /// <summary>The item in short: what heads it, and its id.</summary>
    public string Short(Item item, Register register)
    {
        var heading = scope.Fields.Heading(register, item.Values, scope.Language);
        return heading.Length > 0 ? scope.Word("short", heading, Id(item)) : Id(item);
    }

    private string Sentence(Item item, Register register, RegisterField? day)
    {
        var fields = register.Fields.Where(f => f != day).SelectMany(f => item.Fields.Where(v => ItemFields.Split(v.Id).Field == f.Id).Select(v => (Field: f, Said: v)))
            .Where(f => f.Said.Values is not [{ Json: ItemFields.None }] && !(Links.Contains(f.Field.Type) && f.Field.Type != FieldType.Item)).ToList();
        var heads = fields.Where(f => register.Heading.Contains(f.Field.Id)).OrderBy(f => register.Heading.TakeWhile(h => h != f.Field.Id).Count()).Select(f => Said(register, f.Said)).ToList();
        var rest = fields.Where(f => !register.Heading.Contains(f.Field.Id)).Select(f => scope.Word("field", scope.Label(register, f.Said.Id), Said(register, f.Said))).ToList();
        var head = heads.Count > 0 ? string.Join(" · ", heads) : register.Item(scope.IsArabic);
        return rest.Count > 0 ? scope.Word("sentence", head, string.Join(scope.Word("fields.between"), rest)) : scope.Word("sentence.bare", head);
    }

    private string Said(Register register, ItemField field) =>
        string.Join(scope.Word("or"), field.Values.Select(v => scope.Value(register, field.Id, v.Json).ReplaceLineEndings(" ").TrimEnd('.')));

    private string Cited(Item item, Register register)
    {
        var parts = new List<string> { item.Entered.Ref.Length > 0 ? scope.Word("id.ref", Id(item), item.Entered.Ref) : Id(item), scope.Word("entered-by", scope.Voice(item.Entered.Voice)) };
        if (item.Why.Length > 0) parts.Add(ItemWords.Why(item.Why, scope.Language));
        else parts.Add(ItemWords.State(item.State, scope.Language));
        if (item.Stages is [var stage]) parts.Add(register.State(stage)?.Label(scope.IsArabic) ?? stage);
        return string.Join(" · ", parts);
    }

    // Each voice but the one that entered it, and that one where it spoke against itself since.
    private IEnumerable<string> Voices(Item item, Register register)
    {
        foreach (var voice in item.Voices)
        {
            var of = item.Fields.Where(f => f.Voices.Any(v => v.Voice == voice.Voice && v is { IsOfField: true, Holds: true })).ToList();
            if (voice.IsEnterer && voice.Word is null && of.Count == 0) continue;
            var name = scope.Voice(voice.Voice);
            var disputes = voice.Disputes.Where(id => of.Exists(f => f.Id == id)).ToList();
            // The reason of a judgement is that of its dispute, where it has one.
            var when = When(voice, isWhyTold: disputes.Count == 0);
            if (voice.Word == VerificationWord.Dispute && disputes.Count < voice.Disputes.Count) yield return scope.Word("disputes-all", name, when);
            else if (voice is { ConfirmsAll: true, IsEnterer: false }) yield return scope.Word("confirms-all", name, when);
            else
            {
                var confirms = of.Where(f => f.WordOf(voice.Voice) == VerificationWord.Confirm).Select(f => scope.Label(register, f.Id)).ToList();
                if (confirms.Count > 0) yield return scope.Word("confirms", name, scope.Joined(confirms), when);
                else if (voice.Word == VerificationWord.Confirm) yield return scope.Word("confirms-rest", name, when);
                else if (voice.Word == VerificationWord.NotSeen && disputes.Count == 0) yield return scope.Word("not-seen", name, when);
                else if (voice.Latest.Count == 0 && register.Needs.Contains(voice.Voice)) yield return scope.Word("silent", name);
            }
            foreach (var id in disputes) yield return Dispute(item, register, voice, id, name, isLast: id == disputes[^1]);
            if (voice.Outdated.Count > 0) yield return scope.Word("outdated", name, scope.Joined(voice.Outdated.Select(id => scope.Label(register, id))));
        }
    }

    private string Dispute(Item item, Register register, ItemVoice voice, string id, string name, bool isLast)
    {
        var value = item.Field(id)!.Voices.Where(v => v.Voice == voice.Voice && v is { IsOfField: true, Holds: true, Word: VerificationWord.Dispute }).Select(v => v.Value).FirstOrDefault(v => v is not null);
        return value is null
            ? scope.Word("disputes", name, scope.Label(register, id), When(voice, isLast))
            : scope.Word("disputes-with", name, scope.Label(register, id), scope.Value(register, id, value), When(voice, isLast));
    }

    // When, and why where it says.
    private string When(ItemVoice voice, bool isWhyTold)
    {
        if (voice.Latest is not [.., var last]) return "";
        var said = (Verification)last.Entry.Said;
        var day = said.Day.Length > 0 ? DayWords.Of(said.Day, scope.Language) : scope.DayOf(last) is { From: { } on } ? DayWords.Of(on, scope.Language) : "";
        return isWhyTold && said.Reason.Length > 0 ? scope.Word("when.why", day, said.Reason.ReplaceLineEndings(" ").TrimEnd('.')) : scope.Word("when", day);
    }

    private async Task<BriefItem> PressAsync(ItemLink link, CancellationToken cancellation)
    {
        var says = ItemWords.Says(link.Says, scope.Language);
        if (link.Claim is { } anchor && await scope.Record.ClaimAsync(scope.Viewer, anchor.Id, cancellation).ConfigureAwait(false) is { } row)
        {
            var notes = await scope.Notes.OfAsync([(row.Claim, row.Report)], cancellation).ConfigureAwait(false);
            return new BriefItem("", scope.Word("press", says, EventSentence.Of(row.Claim, scope.Language)), notes, row.Event, []);
        }
        var report = await scope.Record.ReportAsync(scope.Viewer, link.Report, cancellation).ConfigureAwait(false);
        var title = report is { Description.Title.Length: > 0 } ? report.Description.Title : report?.Description.Publisher ?? "";
        return Part(scope.Word("press.report", says, RecordId.Shown(RecordIdKind.Report, link.Report), title));
    }

    private static string Id(Item item) => RecordId.Shown(RecordIdKind.Item, item.Id);

    private static BriefItem Part(string text) => new("", text, [], null, []);
}
