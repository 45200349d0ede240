using System.Text.Json;
using Rasid.Cli.Commands;
using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Registers and items as JSON.</summary>
internal static class ItemJson
{
    public static void Write(RegisterRun run, Item item) => JsonOutput.Write(run.Session, json => One(json, run, item));

    public static void Write(RegisterRun run, ItemPage page) => JsonOutput.Write(run.Session, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var item in page.Items) One(json, run, item);
        json.WriteEndArray();
        json.Filled("next", page.Next);
        json.WriteEndObject();
    });

    public static void Write(RegisterRun run, IReadOnlyList<(Register Register, ItemCounts Counts)> rows) => JsonOutput.Write(run.Session, json =>
    {
        json.WriteStartArray();
        foreach (var (register, counts) in rows)
        {
            json.WriteStartObject();
            json.WriteString("id", register.Id);
            json.WriteString("label_ar", register.LabelAr);
            json.WriteString("label_en", register.LabelEn);
            json.Strings("enter", register.Enter);
            json.Strings("needs", register.Needs);
            json.WriteStartObject("items");
            foreach (var state in Enum.GetValues<ItemState>()) json.WriteNumber(state.Name(), counts.Of(state));
            json.WriteEndObject();
            json.WriteNumber("conflicts", counts.Conflicts);
            json.WriteNumber("not_counted", counts.NotCounted);
            json.WriteStartObject("awaiting");
            foreach (var voice in register.Needs) json.WriteNumber(voice, counts.Awaiting.GetValueOrDefault(voice));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void One(Utf8JsonWriter json, RegisterRun run, Item item)
    {
        var register = run.Book.Find(item.Register) ?? ItemRules.Of(run.Book, item.Register).Register;
        json.WriteStartObject();
        json.WriteString("id", RecordId.Full(RecordIdKind.Item, item.Id));
        json.WriteString("register", item.Register);
        json.WriteString("heading", new FieldWords(run.Names).Heading(register, item.Values, run.Session.Messages.Language));
        json.Filled("ref", item.Entered.Ref);
        json.WriteString("voice", item.Entered.Voice);
        json.WriteString("state", item.State.Name());
        json.Strings("stage", item.Stages);
        json.WriteBoolean("conflict", item.IsConflict);
        json.WriteBoolean("counts", item.Why.Length == 0);
        json.Filled("why", item.Why);
        json.WriteString("seen", ItemSeen.Of(item));
        json.WriteStartArray("fields");
        foreach (var field in item.Fields) Field(json, run, register, field);
        json.WriteEndArray();
        json.WriteStartArray("voices");
        foreach (var voice in item.Voices) Voice(json, voice);
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in item.Links)
        {
            json.WriteStartObject();
            json.Filled("claim", link.Claim is { } claim ? RecordId.Full(RecordIdKind.Claim, claim.Id) : "");
            json.WriteString("report", RecordId.Full(RecordIdKind.Report, link.Report));
            json.WriteString("says", link.Says);
            json.Strings("voices", link.Said.Select(s => s.Said.Voice).Distinct());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("history");
        foreach (var entry in item.Entries) Entry(json, entry);
        json.WriteEndArray();
        json.WriteNumber("waiting", item.History.Waiting.Count);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, RegisterRun run, Register register, ItemField field)
    {
        var of = register.Field(ItemFields.Split(field.Id).Field);
        json.WriteStartObject();
        json.WriteString("id", field.Id);
        json.WriteStartArray("values");
        foreach (var value in field.Values) json.WriteRawValue(value.Json);
        json.WriteEndArray();
        json.Strings("shown", field.Values.Select(v => new FieldWords(run.Names).Shown(of, v.Json, run.Session.Messages.Language)));
        json.WriteString("state", field.State.Name());
        json.WriteStartArray("voices");
        foreach (var said in field.Voices)
        {
            json.WriteStartObject();
            json.WriteString("voice", said.Voice);
            json.WriteString("word", said.Word.Name());
            json.WritePropertyName("value");
            if (said.Value is { } value) json.WriteRawValue(value);
            else json.WriteNullValue();
            json.WriteBoolean("holds", said.Holds);
            json.WriteBoolean("own", said.IsOwn);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Voice(Utf8JsonWriter json, ItemVoice voice)
    {
        json.WriteStartObject();
        json.WriteString("voice", voice.Voice);
        json.Filled("word", voice.Word?.Name() ?? "");
        json.WriteBoolean("entered", voice.IsEnterer);
        json.WriteBoolean("confirms_all", voice.ConfirmsAll);
        json.Strings("disputes", voice.Disputes);
        json.Strings("outdated", voice.Outdated);
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, JudgedEntry judged)
    {
        var entry = judged.Entry;
        json.WriteStartObject();
        json.WriteString("entry", entry.Id.ToString());
        json.WriteString("kind", entry.Said.ToDraft().Kind);
        json.WritePropertyName("payload");
        json.WriteRawValue(entry.Said.ToDraft().Payload.Span);
        json.WriteString("author", entry.Author);
        json.WriteString("at", entry.Claimed.UtcDateTime.ToString(Records.Journal.Header.TimeFormat, System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("standing", judged.Standing.Kind switch { StandingKind.KeySigned => "signed", StandingKind.Attested => "attested", _ => "none" });
        json.Filled("signed_by", judged.Standing.Name);
        json.WriteBoolean("counts", judged.Counts);
        json.Filled("why", judged.Why);
        json.Strings("refused", judged.Refused);
        json.WriteEndObject();
    }
}
