using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Storage.Contract;

/// <summary>A process with two parties, monitors and a host, and two registers.</summary>
internal static class RegisterSample
{
    public static readonly Register Incidents = new(
        "incidents", "حوادث", "Incidents", "حادث", "incident", "", "", ["west", "east", "monitors", "mission"],
        [Field("place", FieldType.Place), Field("day", FieldType.Date), Field("dead", FieldType.Number), Field("told", FieldType.Text), Field("see", FieldType.Report), Field("staff", FieldType.Number) with { IsPerParty = true }],
        "incidents.yaml:1")
    {
        Needs = ["west", "east"],
        States =
        [
            new RegisterState("reported", "مسجّل", "Reported", ["closed"], ["monitors", "mission"]), new RegisterState("closed", "مغلق", "Closed", [], ["monitors"]),
        ],
    };

    public static readonly Register Meetings = new("meetings", "اجتماعات", "Meetings", "اجتماع", "meeting", "", "", ["mission"], [Field("told", FieldType.Text)], "meetings.yaml:1");

    public static readonly RegisterBook Book = new(
        [Voice("west", VoiceKind.Party), Voice("east", VoiceKind.Party), Voice("monitors", VoiceKind.Monitor), Voice("mission", VoiceKind.Host)], [Incidents, Meetings], []);

    public static ItemFields Fields(params (string Id, string Json)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Id, f.Json)));

    public static EntryDraft Enter(string voice, string place = "sirte", string day = "2026-10-04", string told = "a shell fell") => new ItemEntered(
        "incidents", voice, Fields(("place", $"{{\"id\":\"{place}\"}}"), ("day", $"\"{day}\""), ("told", $"\"{told}\""), ("dead", "{\"high\":2,\"low\":2}")), "", "").ToDraft();

    public static EntryDraft Confirm(Hash256 item, string voice, params IReadOnlyList<Hash256> on) => new Verification(item, voice, VerificationWord.Confirm, [], on, "").ToDraft();

    public static EntryDraft Dispute(Hash256 item, string voice, params IReadOnlyList<Hash256> on) =>
        new Verification(item, voice, VerificationWord.Confirm, [new FieldWord("dead", VerificationWord.Dispute, "{\"low\":5}")], on, "").ToDraft();

    public static EntryDraft Amend(Hash256 item, string voice, string json, params IReadOnlyList<Hash256> on) => new ItemAmended(item, voice, Fields(("dead", json)), on, "").ToDraft();

    private static RegisterField Field(string id, FieldType type) => new(id, type, id, id, "incidents.yaml:9");

    private static Voice Voice(string id, VoiceKind kind) => new(id, kind, id, id, ["test"], "registers.yaml:2");
}
