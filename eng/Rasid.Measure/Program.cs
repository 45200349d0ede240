using Rasid.Measure;
using Rasid.Text.Tables;

if (args.Length == 0 || Commands.Find(args[0]) is not { } command || args.Length <= command.Least)
{
    Console.Error.WriteLine("usage: Rasid.Measure COMMAND\n" + string.Join('\n', Commands.All.Select(static c => $"  {c.Name} {c.Usage}")));
    return 2;
}
try
{
    return await command.Run(args[1..]);
}
catch (DataFaultException faults)
{
    Console.Error.WriteLine(faults.Message);
    return 1;
}
