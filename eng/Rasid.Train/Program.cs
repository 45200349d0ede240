using Rasid.Coding;
using Rasid.Train;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("Rasid.Train GSR/DEV [FILE]: cross-validates the judgement whether a sentence tells an attack or a protest, by article; writes the weights to FILE.");
    return 1;
}
var root = Root.Find();
var pipeline = new Pipeline(root);
var rows = new List<string>();
foreach (var (type, file) in new[] { (EventType.Assault, "assault"), (EventType.Protest, "protest") })
{
    var texts = Judged.Read(Path.Combine(args[0], file + ".jsonl")).Select(j => new JudgedText(j, [.. pipeline.Read(j.Text).Where(s => s.Type == type)])).ToList();
    rows.AddRange(new NewsTraining(type, texts).Run());
}
if (args.Length == 2) WeightsFile.Write(args[1], rows);
return 0;
