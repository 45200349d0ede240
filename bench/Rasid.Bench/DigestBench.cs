using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Rasid.Coding;
using Rasid.Intake.Boilerplate;
using Rasid.Reading;
using Rasid.Reading.Interchange;

namespace Rasid.Bench;

/// <summary>
/// A digest of all that the reader says of a corpus: its JSON, the rule trees and the words passed over. A change that should only be faster
/// leaves it as it is.
/// </summary>
internal static class DigestBench
{
    public static int Run(string path)
    {
        var corpus = Corpus.Load(path);
        var data = Cli.LoadedData.Load([]);
        var finder = BoilerplateFinder.Load(Cli.LoadedData.Language(), data.Engine.Lexicon);
        var reader = new Reader(data.Engine);
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using var writer = new ReportWriter(buffer);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        for (var i = 0; i < corpus.Texts.Count; i++)
        {
            // Every other report without its day: what is not dated takes other ways.
            var day = i % 2 == 0 ? new DateOnly(2017, 1, 20) : (DateOnly?)null;
            var report = reader.Read(new ReadRequest(corpus.Texts[i], day, finder.Find(corpus.Texts[i]).Spans));
            writer.Write(corpus.Ids[i], report);
            hash.AppendData(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
            line.Clear();
            foreach (var mention in report.Mentions) line.Append(mention).Append(mention.Rule).Append('\n');
            foreach (var e in report.Events) Append(line, e.Rule, 0);
            foreach (var fact in report.Facts) Append(line, fact.Rule, 0);
            foreach (var passed in report.PassedOver) Append(line, passed, 0);
            hash.AppendData(Encoding.UTF8.GetBytes(line.ToString()));
        }
        Console.WriteLine($"{Convert.ToHexStringLower(hash.GetHashAndReset())}  {Path.GetFileName(path)}");
        return 0;
    }

    private static void Append(StringBuilder line, RuleNode node, int depth)
    {
        line.Append(depth).Append(node.Part).Append('|').Append(node.Rule).Append('|').Append(node.Span).Append('|').Append(node.Source).Append('\n');
        foreach (var child in node.Children) Append(line, child, depth + 1);
    }
}
