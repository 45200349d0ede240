using System.CommandLine;
using Rasid.Cli.Keys;
using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Verifying;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid verify</c>: checks the record from what is stored and prints its digest.</summary>
internal static class VerifyCommand
{
    private const int MostBytes = 1 << 20;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var expect = new Option<string>("--expect") { Description = m["Verify_Expect"], HelpName = m["Verify_DigestPlace"] };
        var trust = new Option<string>("--trust") { Description = m["Verify_Trust"], HelpName = m["Place_File"] };
        var record = SharedOptions.Record(m);
        var command = new Command("verify", m["Verify_Description"]) { expect, trust, record };
        command.SetAction(parsed =>
        {
            Hash256? wanted = null;
            if (parsed.GetValue(expect) is { } hex)
                wanted = Hash256.TryParse(hex, out var digest) ? digest : throw new UsageException(m["Usage_Digest"]);
            using var opened = SharedOptions.Open(session, parsed, record);
            var asked = parsed.GetValue(trust) is { } file ? new TrustRequest(PackVoices.Hosts(session, parsed, opened.Process), Trusted(m, file, opened.Process)) : null;
            var result = new VerifyRecord(opened).RunAsync(wanted, trust: asked).GetAwaiter().GetResult();
            if (result.Fault is { Code: RecordFaultCodes.RootDiffers or RecordFaultCodes.RootUnknown })
            {
                foreach (var count in result.Voices) session.Output.WriteLine(KeyWording.Sentence(m, count));
            }
            if (result.Fault is { } fault) throw new InputException(RecordWording.Sentence(m, fault));
            session.Output.WriteLine(result.Digest);
            foreach (var count in result.Voices) session.Output.WriteLine(KeyWording.Sentence(m, count));
            session.Error.WriteLine(m.Format("Verify_Whole", result.Entries, result.Texts));
            if (result.ExpectedOf is { } of) session.Error.WriteLine(of.Length == 0 ? m["Verify_ExpectedWhole"] : m.Format("Verify_ExpectedOf", of));
            if (result.Signatures > 0) session.Error.WriteLine(m.Format("Verify_Signatures", result.Signatures));
            if (result.NotCarried > 0) session.Error.WriteLine(m.Format("Verify_NotCarried", result.NotCarried));
            foreach (var (stream, seq) in result.NotCarriedAt) session.Error.WriteLine(m.Format("Verify_NotCarriedAt", stream, seq));
            foreach (var fork in result.Forks) session.Error.WriteLine(RecordWording.Sentence(m, fork));
            foreach (var redaction in result.Redactions) session.Error.WriteLine(RecordWording.Sentence(m, redaction));
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyDictionary<string, TrustedRoot> Trusted(Messages m, string file, string process)
    {
        try
        {
            using var stream = Files.OpenRead(file, m);
            var bytes = new byte[MostBytes + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length > MostBytes) throw new FormatException("too long");
            var read = TrustFile.Parse(bytes.AsMemory(0, length));
            return read.Process == process ? read.Roots : throw new InputException(m.Format("Keys_OtherProcess", file, read.Process, process));
        }
        catch (FormatException)
        {
            throw new InputException(m.Format("Keys_NoTrust", file));
        }
    }
}
