using System.Diagnostics;
using Rasid.Measure;
using Rasid.Text.Tables;
using Rasid.Text.Words;

if (args.Length == 0) return Usage();
if (args is ["rewrites", var samples]) return Rewrites.Run(samples);
if (args is ["families", var reports, var pairs, ..]) return Families.Run(reports, pairs, args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 0);
if (args is ["joins", var record, var count, var seed]) return await Joins.RunAsync(record, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), seed).ConfigureAwait(false);
if (args is ["gold", var folder, var corpus, var target]) return Gold.Join(folder, corpus, target);
var clock = Stopwatch.StartNew();
var data = DataFiles.Read(DataFiles.Find());
var read = clock.Elapsed;
Lexicon lexicon;
try
{
    lexicon = Lexicon.Load(data);
}
catch (DataFaultException faults)
{
    Console.Error.WriteLine(faults.Message);
    return 1;
}
Console.Error.WriteLine($"{lexicon.Count} words; files read in {read.TotalMilliseconds:F0} ms, lexicon loaded in {(clock.Elapsed - read).TotalMilliseconds:F0} ms");
switch (args[0])
{
    case "word":
        Words.Print(lexicon, args[1..]);
        return 0;
    case "read" when args.Length > 1:
        Words.PrintChosen(lexicon, string.Join(' ', args[1..]));
        return 0;
    case "pos" when args.Length > 1:
        PosMeasure.Run(lexicon, args[1], args.Contains("--errors"));
        return 0;
    case "coverage" when args.Length > 1:
        Coverage.Run(lexicon, args[1], args.Contains("--unknown"));
        return 0;
    case "counts" when args.Length > 1:
        Counts.Print(lexicon, args[1..]);
        return 0;
    case "speed" when args.Length > 1:
        Speed.Run(lexicon, args[1]);
        return 0;
    case "dates" when args.Length > 1:
        Dates.Run(lexicon, data, args[1], args.Contains("--wrong"));
        return 0;
    case "unread" when args.Length > 1:
        Unread.Print(lexicon, data, args[1..]);
        return 0;
    case "times" when args.Length > 1:
        Unread.PrintRead(lexicon, data, args[1], args.Length > 2 ? args[2] : "");
        return 0;
    case "names" when args.Length > 2 && args[1] is "wojood" or "aqmar":
        return NameMeasure.Run(new MentionSource(data, lexicon), args[2], args.Contains("--errors"));
    case "mentions" when args.Length > 3:
        MentionSample.Print(new MentionSource(data, lexicon), args[1], args[2], args[3]);
        return 0;
    case "actor-codes" when args.Length > 2 && args[1] == "gsr":
        return ActorCodes.Run(new MentionSource(data, lexicon), args[2], args.Contains("--errors"));
    default:
        return Usage();
}

static int Usage()
{
    Console.Error.WriteLine("usage: Rasid.Measure word FORM… | read TEXT | pos FILE.conllu [--errors] | coverage FILE.jsonl[.gz] [--unknown] | counts FILE… | speed FILE.jsonl[.gz] | dates FILE.jsonl[.gz] [--wrong] | unread FILE… | times FILE [RULE] | names wojood|aqmar FILE.jsonl [--errors] | mentions FILE.jsonl.gz COUNT SEED | actor-codes gsr FOLDER [--errors]");
    Console.Error.WriteLine("usage: Rasid.Measure word FORM… | read TEXT | pos FILE.conllu [--errors] | coverage FILE.jsonl[.gz] [--unknown] | counts FILE… | speed FILE.jsonl[.gz] | gold FOLDER CORPUS.jsonl.gz TARGET");
    return 2;
}
