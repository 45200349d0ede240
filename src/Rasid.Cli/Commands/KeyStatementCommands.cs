using System.CommandLine;
using Rasid.Cli.Copies;
using Rasid.Cli.Keys;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid keys delegate</c> and <c>revoke</c>: statements are made where the root is, carried as small files, and taken in where the record is.</summary>
internal static class KeyStatementCommands
{
    private const string All = "all";
    private const string None = "none";
    private const int FewestDigits = 8;

    public static Command Delegate(Session session)
    {
        var m = session.Messages;
        var given = new Argument<string>("key") { Description = m["Keys_DelegateArgument"], HelpName = m["Place_File"] };
        var by = new Option<string>("--by") { Description = m["Keys_ByOption"], HelpName = m["Place_File"] };
        var voice = Voice(m);
        var name = new Option<string>("--name") { Description = m["Keys_HolderOption"], HelpName = m["Place_Name"] };
        var role = new Option<string>("--role") { Description = m["Keys_RoleOption"], HelpName = m["Place_Words"] };
        var to = new Option<string>("--out") { Description = m["Keys_StatementOut"], HelpName = m["Place_File"] };
        var record = SharedOptions.Record(m);
        var command = new Command("delegate", m["Keys_Delegate"]) { given, by, voice, name, role, to, record };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(given);
            if (parsed.GetValue(by) is not { } root) return TakeIn(session, parsed, record, file, Delegation.Kind);
            var key = KeyFolder.Find(session, file) ?? throw new InputException(m.Format("Keys_NoSuchKey", file));
            var process = ProcessOf(session, parsed, record);
            using var signer = KeyFolder.Open(session, root);
            var delegation = new Delegation(process, Voice(parsed, voice, m), signer.Key.Id, key, parsed.GetValue(name) ?? "", parsed.GetValue(role) ?? "");
            var statement = SignedStatement.Of(delegation.ToText(), signer);
            return Leave(session, parsed, record, to, statement, KeyDelegated.Of(statement).ToDraft());
        });
        return command;
    }

    public static Command Revoke(Session session)
    {
        var m = session.Messages;
        var given = new Argument<string>("key") { Description = m["Keys_RevokeArgument"], HelpName = m["Place_File"] };
        var by = new Option<string>("--by") { Description = m["Keys_RevokeBy"], HelpName = m["Place_File"] };
        var voice = Voice(m);
        var stays = new Option<string>("--stays") { Description = m["Keys_StaysOption"], HelpName = $"{All}|{None}|{m["Place_Id"]}", DefaultValueFactory = _ => All };
        var heir = new Option<string>("--replaced-by") { Description = m["Keys_HeirOption"], HelpName = m["Place_File"] };
        var because = new Option<string>("--because", "--reason") { Description = m["Arrange_Because"], HelpName = m["Place_Words"] };
        var to = new Option<string>("--out") { Description = m["Keys_StatementOut"], HelpName = m["Place_File"] };
        var record = SharedOptions.Record(m);
        var command = new Command("revoke", m["Keys_Revoke"]) { given, by, voice, stays, heir, because, to, record };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(given);
            if (parsed.GetValue(by) is not { } root) return TakeIn(session, parsed, record, file, Revocation.Kind);
            var reason = parsed.GetValue(because);
            if (string.IsNullOrWhiteSpace(reason)) throw new UsageException(m["Usage_Because"]);
            using var opened = SharedOptions.Open(session, parsed, record);
            var facts = opened.KeysAsync(Viewer.Public).GetAwaiter().GetResult();
            var key = KeyOf(session, file, facts);
            var speaks = Voice(parsed, voice, m);
            var places = Stays(session, opened, key.Id, parsed.GetRequiredValue(stays));
            var staying = places.Count;
            places = [.. places, .. Tightened(session, parsed, opened, key.Id, speaks, places)];
            Hash256? next = parsed.GetValue(heir) is { } other ? KeyOf(session, other, facts).Id : null;
            using var signer = KeyFolder.Open(session, root);
            // What stays of a stream for others is said where they read it, and nowhere else.
            var drafts = new List<EntryDraft>();
            foreach (var audience in places.Select(p => p.Audience).Append(Viewer.PublicAudience).Distinct(StringComparer.Ordinal).OrderBy(a => a == Viewer.PublicAudience ? 0 : 1))
            {
                var revocation = new Revocation(facts.Process, speaks, key.Id, signer.Key.Id, [.. places.Where(p => p.Audience == audience).Select(p => p.Place)], next, reason);
                var statement = SignedStatement.Of(revocation.ToText(), signer);
                if (parsed.GetValue(to) is not null) return Leave(session, parsed, record, to, statement, null);
                drafts.Add(KeyRevoked.Of(statement).ToDraft() with { Audience = audience });
            }
            opened.AppendAsync(drafts, Durability.Power).GetAwaiter().GetResult();
            session.Output.WriteLine(m.Format("Keys_Revoked", KeyWording.Shown(key.Id), speaks, staying));
            return ExitCode.Done;
        });
        return command;
    }

    public static Option<string> Voice(Messages m) => new("--voice") { Description = m["Keys_VoiceOption"], HelpName = m["Place_Id"] };

    /// <summary>The voice that was given, else the site's.</summary>
    /// <exception cref="UsageException">There is none, or it cannot be one.</exception>
    public static string Voice(ParseResult parsed, Option<string> option, Messages m)
    {
        var voice = parsed.GetValue(option) ?? SiteSettings.Read().Voice;
        if (voice.Length == 0) throw new UsageException(m["Keys_WhichVoice"]);
        return SiteCommand.IsVoice(voice) ? voice : throw new UsageException(m.Format("Site_BadVoice", voice));
    }

    /// <summary>A key by its name, its file, or the first digits of the id of one that the record knows.</summary>
    /// <exception cref="InputException">There is none, or several.</exception>
    public static PublicKey KeyOf(Session session, string given, KeyFacts? facts)
    {
        if (KeyFolder.Find(session, given) is { } key) return key;
        var known = (facts?.Entries ?? []).Select(e => e.Payload switch { KeyRooted r => r.Key, KeyDelegated d => d.Delegation.Key, _ => null }).OfType<PublicKey>()
            .Distinct().Where(k => given.Length >= FewestDigits && k.Id.ToString().StartsWith(given, StringComparison.OrdinalIgnoreCase)).ToList();
        return known is [var one] ? one : throw new InputException(session.Messages.Format("Keys_NoSuchKey", given));
    }

    /// <summary>Writes a small file that is not there yet.</summary>
    public static void Write(Session session, string file, byte[] bytes) => WholeFile.WriteAsync(file, false, session.Messages, async stream =>
    {
        await stream.WriteAsync(bytes).ConfigureAwait(false);
        return true;
    }).GetAwaiter().GetResult();

    private static IReadOnlyList<(StreamHead Place, string Audience)> Stays(Session session, RecordFile record, Hash256 key, string asked)
    {
        if (asked == None) return [];
        if (asked == All) return record.SignedUpToAsync(key).GetAwaiter().GetResult();
        return record.EntryPlaceAsync(asked).GetAwaiter().GetResult() is { } place ? [place] : throw new InputException(session.Messages.Format("Keys_NoEntry", asked));
    }

    // Of several revocations the stricter place holds in each stream: so a stream that an earlier one names is named again, at the entry that opened it.
    private static List<(StreamHead Place, string Audience)> Tightened(
        Session session, ParseResult parsed, RecordFile record, Hash256 key, string voice, IReadOnlyList<(StreamHead Place, string Audience)> stays)
    {
        var tightened = new Dictionary<StreamId, (StreamHead Place, string Audience)>();
        var signed = record.SignedUpToAsync(key).GetAwaiter().GetResult();
        foreach (var audience in signed.Select(s => s.Audience).Append(Viewer.PublicAudience).Distinct(StringComparer.Ordinal).OrderBy(a => a == Viewer.PublicAudience ? 0 : 1))
        {
            var facts = record.KeysAsync(Viewer.Of(audience)).GetAwaiter().GetResult();
            var standing = facts.Standing(PackVoices.Hosts(session, parsed, facts.Process));
            var known = standing.Voices.Where(v => v.Voice == voice).SelectMany(v => v.Roots.Concat(v.Delegated)).Where(k => k.Key.Id == key);
            foreach (var place in known.SelectMany(k => k.Revocations).SelectMany(r => r.UpTo))
            {
                if (stays.Any(s => s.Place.Stream == place.Stream)) continue;
                // Of a stream that is not here nothing stays either: at its first place no entry of that id stands.
                tightened.TryAdd(place.Stream, (new StreamHead(place.Stream, 1, standing.Stream(place.Stream)?.Opener ?? place.Id), audience));
            }
        }
        return [.. tightened.Values];
    }

    private static int Leave(Session session, ParseResult parsed, Option<string> record, Option<string> to, SignedStatement statement, EntryDraft? draft)
    {
        var m = session.Messages;
        if (parsed.GetValue(to) is { } file)
        {
            Write(session, file, statement.ToJson());
            session.Output.WriteLine(m.Format("Keys_StatementMade", file));
        }
        else if (draft is not null)
        {
            using var opened = SharedOptions.OpenOrMake(session, parsed, record);
            opened.AppendAsync([draft], Durability.Power).GetAwaiter().GetResult();
            session.Output.WriteLine(m["Keys_StatementTaken"]);
        }
        return ExitCode.Done;
    }

    private static int TakeIn(Session session, ParseResult parsed, Option<string> record, string file, string kind)
    {
        var m = session.Messages;
        using var opened = SharedOptions.OpenOrMake(session, parsed, record);
        EntryDraft draft;
        string process;
        try
        {
            using var stream = Files.OpenRead(file, m);
            var bytes = new byte[SignedStatement.MostBytes + 1];
            var statement = SignedStatement.Parse(bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
            if (kind == Delegation.Kind) (draft, process) = (KeyDelegated.Of(statement).ToDraft(), Delegation.Of(statement).Process);
            else (draft, process) = (KeyRevoked.Of(statement).ToDraft(), Revocation.Of(statement).Process);
        }
        catch (FormatException)
        {
            throw new InputException(m.Format("Keys_NoStatement", file));
        }
        if (process != opened.Process) throw new InputException(m.Format("Keys_OtherProcess", file, process, opened.Process));
        if (!IsGood(opened, draft)) throw new InputException(m.Format("Keys_BadStatement", file));
        opened.AppendAsync([draft], Durability.Power).GetAwaiter().GetResult();
        session.Output.WriteLine(m["Keys_StatementTaken"]);
        return ExitCode.Done;
    }

    // A statement by a key that the record does not know yet may be taken in before its root is; one that is forged may not.
    private static bool IsGood(RecordFile record, EntryDraft draft)
    {
        var facts = record.KeysAsync(Viewer.Public).GetAwaiter().GetResult();
        var known = facts.Entries.SelectMany(e => e.Payload switch { KeyRooted r => new[] { r.Key }, KeyDelegated d => [d.Delegation.Key], _ => [] }).DistinctBy(k => k.Id).ToDictionary(k => k.Id);
        using var checker = new SignatureChecker();
        return PayloadReader.Read(draft.Kind, draft.Version, draft.Payload) switch
        {
            KeyDelegated d => !known.TryGetValue(d.Delegation.Root, out var by) || d.Statement.IsBy(by, checker),
            KeyRevoked r => !known.TryGetValue(r.Revocation.By, out var by) || r.Statement.IsBy(by, checker),
            _ => false,
        };
    }

    private static string ProcessOf(Session session, ParseResult parsed, Option<string> record)
    {
        // The machine that holds the root need not have a record.
        if (SharedOptions.Given(session, parsed).Count > 0 || !File.Exists(parsed.GetRequiredValue(record))) return SharedOptions.ProcessOf(session, parsed);
        using var opened = SharedOptions.Open(session, parsed, record);
        return opened.Process;
    }
}
