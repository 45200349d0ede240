using System.CommandLine;
using System.Text;
using Rasid.Cli.Keys;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid keys</c>: makes keys, shows them, and says in the record whose they are.</summary>
internal static class KeysCommand
{
    public static Command Create(Session session) => new("keys", session.Messages["Keys_Description"])
    {
        New(session),
        List(session),
        Show(session),
        Root(session),
        KeyStatementCommands.Delegate(session),
        KeyStatementCommands.Revoke(session),
        Trust(session),
    };

    private static Command New(Session session)
    {
        var m = session.Messages;
        var name = new Argument<string>("name") { Description = m["Keys_NameArgument"], HelpName = m["Place_Name"] };
        var root = new Option<bool>("--root") { Description = m["Keys_RootOption"] };
        var folder = new Option<string>("--out") { Description = m["Keys_OutOption"], HelpName = m["Place_Folder"] };
        var command = new Command("new", m["Keys_New"]) { name, root, folder };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(root) && parsed.GetValue(folder) is null) throw new UsageException(m["Keys_RootNeedsOut"]);
            var key = KeyFolder.Make(session, parsed.GetRequiredValue(name), parsed.GetValue(folder));
            foreach (var line in KeyWording.Lines(m, key.Id)) session.Output.WriteLine(line);
            session.Error.WriteLine(parsed.GetValue(root) ? m["Keys_MadeRoot"] : m["Keys_Made"]);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List(Session session)
    {
        var m = session.Messages;
        var command = new Command("list", m["Keys_List"]);
        command.SetAction(_ =>
        {
            var all = KeyFolder.All();
            if (all.Count == 0) session.Output.WriteLine(m["Keys_NoneYet"]);
            foreach (var (name, isPrivate) in all)
            {
                if (KeyFolder.Find(session, name) is { } key) session.Output.WriteLine(m.Format(isPrivate ? "Keys_Private" : "Keys_Public", name, KeyWording.Shown(key.Id)));
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Session session)
    {
        var m = session.Messages;
        var name = new Argument<string>("key") { Description = m["Keys_KeyArgument"], HelpName = m["Place_Name"] };
        var words = new Option<string>("--words") { Description = m["Keys_WordsOption"], HelpName = m["Place_Words"] };
        var record = SharedOptions.Record(m);
        var command = new Command("show", m["Keys_Show"]) { name, words, record };
        command.SetAction(parsed =>
        {
            var given = parsed.GetRequiredValue(name);
            var file = parsed.GetRequiredValue(record);
            var facts = File.Exists(file) ? Facts(session, parsed, record) : null;
            var key = KeyStatementCommands.KeyOf(session, given, facts);
            foreach (var line in KeyWording.Lines(m, key.Id)) session.Output.WriteLine(line);
            if (facts is not null) WriteVoices(session, facts, key, PackVoices.Hosts(session, parsed, facts.Process));
            return parsed.GetValue(words) is { } typed ? Compare(session, key, typed) : ExitCode.Done;
        });
        return command;
    }

    private static int Compare(Session session, PublicKey key, string typed)
    {
        var m = session.Messages;
        if (!LoadedData.Fingerprints().TryRead(typed, out var start, out var unknown))
            throw new InputException(unknown.Length > 0 ? m.Format("Keys_NoWord", unknown) : m.Format("Keys_TwelveWords", FingerprintWords.Length));
        if (!FingerprintWords.Fits(key.Id, start)) throw new InputException(m["Keys_OtherKey"]);
        session.Error.WriteLine(m["Keys_SameKey"]);
        return ExitCode.Done;
    }

    private static void WriteVoices(Session session, KeyFacts facts, PublicKey key, IReadOnlySet<string> hosts)
    {
        var m = session.Messages;
        foreach (var voice in facts.Standing(hosts).Voices)
        {
            foreach (var known in voice.Roots.Concat(voice.Delegated).Where(k => k.Key.Equals(key)))
            {
                var said = known.IsRoot ? m.Format("Keys_IsRoot", voice.Voice, known.Name) : m.Format("Keys_IsDelegated", voice.Voice, known.Name, KeyWording.Shown(known.Root));
                session.Output.WriteLine(said + (known.IsRevoked ? m.Format("Keys_IsRevoked", known.Revocations[0].Reason) : ""));
            }
            if (voice.HasTwoRoots) session.Output.WriteLine(m.Format("Keys_TwoRoots", voice.Voice, string.Join(", ", voice.Roots.Select(r => KeyWording.Shown(r.Key.Id)))));
        }
    }

    private static KeyFacts Facts(Session session, ParseResult parsed, Option<string> record)
    {
        using var opened = SharedOptions.Open(session, parsed, record);
        return opened.KeysAsync(Viewer.Public).GetAwaiter().GetResult();
    }

    private static Command Root(Session session)
    {
        var m = session.Messages;
        var name = new Argument<string>("key") { Description = m["Keys_KeyArgument"], HelpName = m["Place_Name"] };
        var voice = KeyStatementCommands.Voice(m);
        var holder = new Option<string>("--name") { Description = m["Keys_HolderOption"], HelpName = m["Place_Name"] };
        var record = SharedOptions.Record(m);
        var command = new Command("root", m["Keys_Root"]) { name, voice, holder, record };
        command.SetAction(parsed =>
        {
            var given = parsed.GetRequiredValue(name);
            var key = KeyFolder.Find(session, given) ?? throw new InputException(m.Format("Keys_NoSuchKey", given));
            using var signer = KeyFolder.PrivateFile(given) is { } file ? KeyFolder.Open(session, file) : null;
            if (signer is not null && !signer.Key.Equals(key)) throw new InputException(m.Format("Keys_OtherPublic", given));
            var rooted = new KeyRooted(KeyStatementCommands.Voice(parsed, voice, m), key, parsed.GetValue(holder) ?? "");
            using var opened = SharedOptions.OpenOrMake(session, parsed, record, new Storage.Sqlite.RecordFileOptions { Signer = signer });
            opened.AppendAsync([rooted.ToDraft()], Durability.Power).GetAwaiter().GetResult();
            session.Output.WriteLine(m.Format("Keys_Rooted", KeyWording.Shown(key.Id), rooted.Voice));
            session.Error.WriteLine(signer is null ? m["Keys_RootUnsigned"] : m["Keys_RootSigned"]);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Trust(Session session)
    {
        var m = session.Messages;
        var to = new Option<string>("--out") { Description = m["Keys_TrustOut"], HelpName = m["Place_File"] };
        var record = SharedOptions.Record(m);
        var command = new Command("trust-file", m["Keys_Trust"]) { to, record };
        command.SetAction(parsed =>
        {
            var facts = Facts(session, parsed, record);
            var voices = facts.Standing(PackVoices.Hosts(session, parsed, facts.Process)).Voices;
            var roots = voices.Where(v => v.Root is not null).ToDictionary(v => v.Voice, v => new TrustedRoot(v.Root!.Key, v.Root.Name), StringComparer.Ordinal);
            var json = new TrustFile(facts.Process, roots).ToJson();
            if (parsed.GetValue(to) is { } file) KeyStatementCommands.Write(session, file, json);
            else session.Output.WriteLine(Encoding.UTF8.GetString(json));
            foreach (var voice in voices)
            {
                if (voice.Root is { } root)
                {
                    session.Error.WriteLine($"{voice.Voice} {root.Name}");
                    foreach (var line in KeyWording.Lines(m, root.Key.Id)) session.Error.WriteLine("  " + line);
                }
                else if (voice.HasTwoRoots)
                {
                    session.Error.WriteLine(m.Format("Keys_TwoRoots", voice.Voice, string.Join(", ", voice.Roots.Select(r => KeyWording.Shown(r.Key.Id)))));
                }
            }
            session.Error.WriteLine(m["Keys_TrustCheck"]);
            return ExitCode.Done;
        });
        return command;
    }
}
