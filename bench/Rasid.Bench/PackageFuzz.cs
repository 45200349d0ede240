using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Bench;

/// <summary>Changes real packages at random and takes them in: each is refused with a reason and leaves nothing, or leaves a record that is whole.</summary>
internal static class PackageFuzz
{
    private static readonly HashSet<string> Hosts = ["mission"];
    private static readonly string[] Words = ["0", "1", "2", "-1", "9223372036854775807", "1e9", "null", "true", "[]", "{}", "\"\"", "\"public\"", "\"west\"", "\"key-rooted\"", "\"\\u0000\"", "\"ظظظ\""];

    /// <summary>Fuzzes for so many seconds.</summary>
    /// <returns>0 where nothing was found; finds lie in the folder that is named.</returns>
    public static async Task<int> Run(int seconds, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("rasid-fuzz-").FullName;
        var random = new Random(seed);
        var seeds = await Seeds(folder);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (cases, finds, taken) = (0, 0, 0);
        var (target, name) = Fresh(folder, 0);
        try
        {
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var package = Change(seeds[random.Next(seeds.Count)], seeds, random);
                cases++;
                string? find = null;
                var before = await Content(target);
                try
                {
                    await new ImportPackage(target, Hosts).RunAsync(() => new MemoryStream(package));
                    taken++;
                    codes["taken in"] = codes.GetValueOrDefault("taken in") + 1;
                    find = await Whole(target);
                    target.Dispose();
                    File.Delete(name);
                    (target, name) = Fresh(folder, cases);
                }
                catch (PackageException e)
                {
                    codes[e.Code] = codes.GetValueOrDefault(e.Code) + 1;
                    if (await Content(target) != before) find = "refused, and something was taken in";
                }
#pragma warning disable CA1031 // Whatever else is thrown is what is looked for.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    find = e.ToString();
                }
                if (find is null) continue;
                finds++;
                var kept = Path.Combine(folder, $"find-{finds}.rasid");
                File.WriteAllBytes(kept, package);
                Console.WriteLine($"{kept}: {find}");
                if (finds >= 20) break;
            }
        }
        finally
        {
            target.Dispose();
        }
        foreach (var (code, count) in codes) Console.WriteLine($"{count,8} {code}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} packages in {clock.Elapsed.TotalSeconds:F0} s, seed {seed}: {taken} taken in, {finds} finds"));
        if (finds == 0) Directory.Delete(folder, recursive: true);
        return finds == 0 ? 0 : 1;
    }

    private static (RecordFile Record, string File) Fresh(string folder, int number)
    {
        var file = Path.Combine(folder, $"target-{number}.db");
        return (RecordFile.Open(file, new RecordFileOptions { Create = true, Process = "demo", SiteId = new string('f', 32) }), file);
    }

    private static async Task<string> Content(RecordFile record) => RecordDigest.Of(await record.HeadsAsync()) + " " + (await record.CountsAsync(Viewer.Public)).ToString();

    private static async Task<string?> Whole(RecordFile record)
    {
        var result = await new VerifyRecord(record).RunAsync();
        return result.Fault is { } fault ? $"taken in, and then: {fault}" : null;
    }

    private static byte[] Change(byte[] package, List<byte[]> seeds, Random random)
    {
        switch (random.Next(10))
        {
            case 0:
                return Bytes(package, random);
            case 1:
                return package[..random.Next(package.Length)];
            case 2:
                return Zip(Bytes(Unzip(package), random));
        }
        var lines = Encoding.UTF8.GetString(Unzip(package)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        lines.RemoveAt(lines.Count - 1);
        for (var n = random.Next(1, 4); n > 0 && lines.Count > 0; n--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(8))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count + 1), lines[at]);
                    break;
                case 2:
                    var other = random.Next(lines.Count);
                    (lines[at], lines[other]) = (lines[other], lines[at]);
                    break;
                case 3:
                    var foreign = Encoding.UTF8.GetString(Unzip(seeds[random.Next(seeds.Count)])).Split('\n', StringSplitOptions.RemoveEmptyEntries);
                    lines.Insert(at, foreign[random.Next(foreign.Length)]);
                    break;
                case 4:
                    lines[at] = Value(lines[at], random);
                    break;
                case 5 when lines[at].StartsWith("{\"header\"", StringComparison.Ordinal):
                    lines[at] = Inside(lines[at], random);
                    break;
                default:
                    lines[0] = Manifest(lines, random);
                    break;
            }
        }
        // A third is left as it became; of the others the end is made to fit, so that what lies behind it is reached.
        var content = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        return Zip([.. content, .. PackageEnd.Of(new Hash256(SHA256.HashData(content)), null).ToJson(), (byte)'\n']);
    }

    // The manifest is made to agree with the lines, more or less.
    private static string Manifest(List<string> lines, Random random)
    {
        try
        {
            var manifest = PackageManifest.Parse(Encoding.UTF8.GetBytes(lines[0]));
            var entries = lines.Count(l => l.StartsWith("{\"header\"", StringComparison.Ordinal));
            var streams = manifest.Streams.Select(s => random.Next(6) switch
            {
                0 => s with { From = s.From + random.Next(3) },
                1 => s with { To = Math.Max(1, s.To - random.Next(3)) },
                2 => s with { Audience = random.Next(2) == 0 ? "public" : "west" },
                3 => s with { Heads = [.. s.Heads.Skip(1).Append(Hash256.Of([(byte)random.Next(256)])).Order()] },
                _ => s,
            }).Where(_ => random.Next(12) > 0).ToList();
            return Encoding.UTF8.GetString((manifest with { Entries = entries, Streams = random.Next(2) == 0 ? manifest.Streams : streams, HasTexts = random.Next(4) > 0 }).ToJson());
        }
        catch (PackageException)
        {
            return lines[0];
        }
    }

    // What an entry holds is changed, and its header made to fit, so that the payload itself is looked at.
    private static string Inside(string line, Random random)
    {
        try
        {
            if (PackageLine.Parse(Encoding.UTF8.GetBytes(line)) is not PackageEntry { Payload: { } payload } entry) return line;
            var header = entry.ReadHeader();
            var changed = Encoding.UTF8.GetBytes(Value(Encoding.UTF8.GetString(payload.Span), random));
            header = random.Next(4) switch
            {
                0 => header with { Seq = header.Seq + random.Next(3) - 1 },
                1 => header with { Kind = random.Next(2) == 0 ? "verification" : "redacted" },
                2 => header with { Version = random.Next(4) },
                _ => header,
            };
            header = header with { Payload = Hash256.Of(entry.Salt!.Value.Span, changed) };
            return Encoding.UTF8.GetString((entry with { Header = header.ToBytes(), Payload = changed }).ToJson());
        }
        catch (FormatException)
        {
            return line;
        }
    }

    // One value of a line, or some of its characters, becomes another.
    private static string Value(string line, Random random)
    {
        var colons = Enumerable.Range(0, line.Length).Where(i => line[i] is ':' or '[' or ',').ToList();
        if (colons.Count == 0 || random.Next(3) == 0) return Encoding.UTF8.GetString(Bytes(Encoding.UTF8.GetBytes(line), random)).Replace('\n', ' ');
        var from = colons[random.Next(colons.Count)] + 1;
        var to = line.IndexOfAny([',', '}', ']'], Math.Min(from, line.Length - 1));
        return to < 0 ? line : line[..from] + Words[random.Next(Words.Length)] + line[Math.Max(to, from)..];
    }

    private static byte[] Bytes(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var n = random.Next(1, 5); n > 0 && changed.Count > 0; n--)
        {
            var at = random.Next(changed.Count);
            switch (random.Next(4))
            {
                case 0: changed[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: changed.RemoveRange(at, Math.Min(random.Next(20), changed.Count - at)); break;
                case 2: changed.InsertRange(at, changed.GetRange(random.Next(changed.Count), 1)); break;
                default: changed[at] = (byte)random.Next(256); break;
            }
        }
        return [.. changed];
    }

    private static byte[] Unzip(byte[] package)
    {
        using var bytes = new MemoryStream();
        using var zip = new GZipStream(new MemoryStream(package), CompressionMode.Decompress);
        zip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Zip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(content);
        return bytes.ToArray();
    }

    private static async Task<List<byte[]>> Seeds(string folder)
    {
        var seeds = new List<byte[]>();
        using var key = SigningKey.Make();
        var west = new RecordFileOptions { Create = true, Process = "demo", SiteId = new string('a', 32), Voice = "west", Signer = key };
        using var a = RecordFile.Open(Path.Combine(folder, "a.db"), west);
        seeds.Add(await Pack(a, null));
        await a.AppendAsync([new KeyRooted("west", key.Key, "staff").ToDraft(), Unknown("public"), Unknown("west")], Durability.Process);
        var item = (await a.AppendAsync([new ItemEntered("incidents", "west", new ItemFields([KeyValuePair.Create("told", "\"a shell\"")]), "", "").ToDraft()], Durability.Process))[^1];
        await a.AppendAsync([new Verification(item.Id, "east", VerificationWord.Dispute, [], [item.Id], "no").ToDraft()], Durability.Process);
        seeds.Add(await Pack(a, null));
        seeds.Add(await Pack(a, key));
        await a.CopyToAsync(Path.Combine(folder, "copy.db"));
        var text = "a text of its own";
        var added = new ReportAdded(Hash256.Of(Encoding.UTF8.GetBytes(text)), new ReportDescription("agency", "", "", "", "", "file.txt"), []);
        await a.AppendAsync([added.ToDraft(text), Unknown("public")], Durability.Process);
        using var copy = RecordFile.Open(Path.Combine(folder, "copy.db"), west);
        await copy.AppendAsync([Unknown("public"), Unknown("west")], Durability.Process);
        seeds.Add(await Pack(copy, key));
        await new ImportPackage(a, Hosts).RunAsync(() => new MemoryStream(seeds[^1]));
        seeds.Add(await Pack(a, null));
        using var b = RecordFile.Open(Path.Combine(folder, "b.db"), west with { SiteId = new string('b', 32), Voice = "east", Signer = null });
        await new ImportPackage(b, Hosts).RunAsync(() => new MemoryStream(seeds[^1]));
        var said = (await b.AppendAsync([Unknown("public"), Unknown("east")], Durability.Process))[^1];
        await b.RedactAsync(new Redacted([said.Id], [], [], "why"));
        seeds.Add(await Pack(b, null));
        return seeds;
    }

    private static EntryDraft Unknown(string audience) => new("of-tomorrow", 1, "{\"a\":[1,2,3]}"u8.ToArray()) { Audience = audience };

    private static async Task<byte[]> Pack(RecordFile record, IEntrySigner? signer)
    {
        using var bytes = new MemoryStream();
        await new ExportPackage(record, new SiteSettings(new string('a', 32), "a site", "west", ""), signer).RunAsync("west", null, true, bytes);
        return bytes.ToArray();
    }
}
