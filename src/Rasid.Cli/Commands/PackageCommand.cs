using System.CommandLine;
using System.Globalization;
using Rasid.Cli.Copies;
using Rasid.Cli.Keys;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Packages;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid package</c>: carries entries from one site to another on a stick.</summary>
internal static class PackageCommand
{
    public static Command Create(Session session) =>
        new("package", session.Messages["Package_Description"]) { Export(session), Import(session), Show(session) };

    private static Command Export(Session session)
    {
        var m = session.Messages;
        var file = new Argument<string>("file") { Description = m["Package_ExportFile"], HelpName = m["Place_File"] };
        var audience = new Option<string>("--for") { Description = m["Package_For"], HelpName = m["Place_Id"], Required = true };
        var since = new Option<string>("--since") { Description = m["Package_Since"], HelpName = $"{m["Verify_DigestPlace"]}|{m["Place_Date"]}|{m["Place_File"]}" };
        var texts = new Option<bool>("--texts") { Description = m["Package_Texts"] };
        var unsigned = new Option<bool>("--unsigned") { Description = m["Package_Unsigned"] };
        var record = SharedOptions.Record(m);
        var command = new Command("export", m["Package_Export"]) { file, audience, since, texts, unsigned, record };
        command.SetAction(parsed =>
        {
            var reader = parsed.GetRequiredValue(audience);
            if (!SiteCommand.IsVoice(reader)) throw new UsageException(m.Format("Package_BadAudience", reader));
            using var opened = SharedOptions.Open(session, parsed, record);
            var places = parsed.GetValue(since) is { } asked ? SinceAsync(session, parsed, opened, record, asked, reader).GetAwaiter().GetResult() : null;
            using var signer = parsed.GetValue(unsigned) ? null : KeyFolder.OfSite(session);
            var export = new ExportPackage(opened, SiteSettings.Read(), signer);
            var done = WholeFile.WriteAsync(parsed.GetRequiredValue(file), false, m, stream => export.RunAsync(reader, places, parsed.GetValue(texts), stream)).GetAwaiter().GetResult();
            session.Output.WriteLine(done.Digest);
            session.Error.WriteLine(m.Format("Package_Exported", done.Manifest.Entries, done.Manifest.Streams.Count, done.Texts));
            session.Error.WriteLine(signer is null ? m["Package_NotSigned"] : m.Format("Package_Signed", KeyWording.Shown(signer.Key.Id)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import(Session session)
    {
        var m = session.Messages;
        var file = new Argument<string>("file") { Description = m["Package_ImportFile"], HelpName = m["Place_File"] };
        var record = SharedOptions.Record(m);
        var command = new Command("import", m["Package_Import"]) { file, record };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            // A file that cannot be read leaves no record behind.
            Files.OpenRead(path, m).Dispose();
            try
            {
                using var opened = SharedOptions.OpenOrMake(session, parsed, record);
                var done = new ImportPackage(opened, PackVoices.Hosts(session, parsed, opened.Process)).RunAsync(() => Files.OpenRead(path, m)).GetAwaiter().GetResult();
                session.Output.WriteLine(done.Digest);
                var merged = done.Merged;
                session.Error.WriteLine(m.Format("Package_Imported", merged.Added, merged.Known, merged.Filled, merged.Texts, merged.Signatures));
                if (!merged.IsScrubbed) session.Error.WriteLine(m["Package_NotScrubbed"]);
                foreach (var fork in merged.Forks) session.Error.WriteLine(m.Format("Package_Fork", fork.Stream, fork.Seq));
                return ExitCode.Done;
            }
            catch (PackageException e)
            {
                throw new InputException(KeyWording.Sentence(m, path, e));
            }
        });
        return command;
    }

    private static Command Show(Session session)
    {
        var m = session.Messages;
        var file = new Argument<string>("file") { Description = m["Package_ImportFile"], HelpName = m["Place_File"] };
        var command = new Command("show", m["Package_Show"]) { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            try
            {
                using var stream = Files.OpenRead(path, m);
                Write(session, ReadPackage.Run(stream));
                return ExitCode.Done;
            }
            catch (PackageException e)
            {
                throw new InputException(KeyWording.Sentence(m, path, e));
            }
        });
        return command;
    }

    private static void Write(Session session, PackageContents contents)
    {
        var (m, manifest) = (session.Messages, contents.Manifest);
        var voice = manifest.Voice.Length > 0 ? KeyWording.Plain(manifest.Voice) : m["Keys_Nobody"];
        session.Output.WriteLine(m.Format("Package_Id", contents.Digest));
        session.Output.WriteLine(m.Format("Package_About", KeyWording.Plain(manifest.Process), KeyWording.Plain(manifest.Audience)));
        session.Output.WriteLine(m.Format("Package_Maker", KeyWording.Plain(manifest.Name), KeyWording.Plain(manifest.Site), voice));
        session.Output.WriteLine(contents.Key is { } key ? m.Format("Package_Signed", KeyWording.Shown(key.Id)) : m["Package_NotSigned"]);
        // Of the branches of a fork it does not say how long each is.
        if (manifest.Streams.All(s => s.Heads.Count == 1)) session.Output.WriteLine(m.Format("Package_After", manifest.Digest));
        foreach (var stream in manifest.Streams)
        {
            session.Output.WriteLine(stream.HasEntries
                ? m.Format("Package_Stream", stream.Stream, KeyWording.Plain(stream.Audience), stream.From, stream.To)
                : m.Format("Package_StreamBefore", stream.Stream, KeyWording.Plain(stream.Audience), stream.To));
        }
        foreach (var (kind, count) in contents.Kinds) session.Output.WriteLine(m.Format("Package_Kind", KeyWording.Plain(kind), count));
        session.Output.WriteLine(m.Format("Package_Counts", manifest.Entries, contents.Signatures, contents.Withheld, contents.Texts));
    }

    private static async Task<IReadOnlyList<StreamHead>> SinceAsync(Session session, ParseResult parsed, RecordFile opened, Option<string> record, string asked, string audience)
    {
        var m = session.Messages;
        if (Hash256.TryParse(asked, out var digest))
            return await opened.HeadsWithDigestAsync(Viewer.Of(audience), digest).ConfigureAwait(false) ?? throw new InputException(m.Format("Package_NoDigest", asked));
        if (File.Exists(asked))
        {
            try
            {
                using var stream = Files.OpenRead(asked, m);
                var manifest = ReadPackage.Manifest(stream);
                return manifest.Process == opened.Process ? manifest.Heads : throw new PackageException(PackageFaultCodes.Process, manifest.Process, opened.Process);
            }
            catch (PackageException e)
            {
                throw new InputException(KeyWording.Sentence(m, asked, e));
            }
        }
        if (DateTimeOffset.TryParseExact(asked, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return await opened.HeadsAtAsync(moment).ConfigureAwait(false);
        var day = SharedOptions.Day(asked, "--since", m);
        var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
        return await opened.HeadsAtAsync(ProcessDay.Start(day, pack)).ConfigureAwait(false);
    }
}
