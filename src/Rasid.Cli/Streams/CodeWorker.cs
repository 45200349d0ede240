using System.Buffers;
using Rasid.Intake;
using Rasid.Reading;
using Rasid.Reading.Interchange;

namespace Rasid.Cli.Streams;

/// <summary>Codes one report a line: the body of <c>rasid code</c>.</summary>
internal sealed class CodeWorker(Engine engine, ReportIntake intake, string file, Messages messages) : ILineWorker
{
    private readonly Reader _reader = new(engine);
    private readonly ArrayBufferWriter<byte> _scratch = new(1 << 16);
    private ReportWriter? _writer;

    public LineFault? Work(ReadOnlySpan<byte> line, int number, ArrayBufferWriter<byte> output)
    {
        var fault = Work(line, number);
        output.Write(_scratch.WrittenSpan);
        _scratch.ResetWrittenCount();
        return fault;
    }

    private LineFault? Work(ReadOnlySpan<byte> line, int number)
    {
        var writer = _writer ??= new ReportWriter(_scratch);
        var result = intake.ReadLine(line, file, number);
        if (result.Report is not { } report)
        {
            writer.WriteError(result.Fault!.Id, IntakeWording.Sentence(Messages.English, result.Fault));
            return new LineFault(number, IntakeWording.Sentence(messages, result.Fault));
        }
        try
        {
            var reading = _reader.Read(new ReadRequest(report.Text, report.Published, report.Boilerplate));
            writer.Write(report.GivenId!, reading);
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One report that trips the engine must not end a run over a million: it is named and the run goes on.
            var reason = $"{e.GetType().Name}: {e.Message}";
            _scratch.ResetWrittenCount();
            writer.WriteError(report.GivenId, Messages.English.Format("Line_EngineFault", reason));
            return new LineFault(number, messages.Format("Line_EngineFault", reason));
        }
    }
}
