using System.Buffers;
using Rasid.Intake;
using Rasid.Intake.Lines;
using Rasid.Reading;
using Rasid.Reading.Interchange;

namespace Rasid.Cli.Streams;

/// <summary>Codes one report a line: the body of <c>rasid code</c>.</summary>
internal sealed class CodeWorker(Engine engine, ReportIntake intake, string file, Messages messages) : ILineWorker
{
    /// <summary>Reports that are read together, and the characters of text after which no further one joins them.</summary>
    private const int MostTogether = 64;
    private const int MostText = 1 << 17;

    private readonly Reader _reader = new(engine);
    private readonly ArrayBufferWriter<byte> _scratch = new(1 << 16);
    private readonly List<(int Line, string Id, ReadRequest Request)> _waiting = new(MostTogether);
    private ReportWriter? _writer;
    private int _text;

    public void Work(LineBlock block, ArrayBufferWriter<byte> output, ICollection<LineFault> faults)
    {
        var writer = _writer ??= new ReportWriter(_scratch);
        var rest = block.Bytes;
        for (var number = block.FirstLine; !rest.IsEmpty; number++)
        {
            var line = LineBlock.TakeLine(ref rest);
            if (LineBlock.IsBlank(line)) continue;
            var result = intake.ReadLine(line, file, number);
            if (result.Report is { } report)
            {
                _waiting.Add((number, report.GivenId!, new ReadRequest(report.Text, report.Published, report.Boilerplate)));
                _text += report.Text.Length;
                if (_waiting.Count == MostTogether || _text >= MostText) Read(output, faults);
                continue;
            }
            Read(output, faults);
            writer.WriteError(result.Fault!.Id, IntakeWording.Sentence(Messages.English, result.Fault));
            Take(output);
            faults.Add(new LineFault(number, IntakeWording.Sentence(messages, result.Fault)));
        }
        Read(output, faults);
    }

    /// <summary>Reads what waits; where one of the reports trips the engine, each by itself.</summary>
    private void Read(ArrayBufferWriter<byte> output, ICollection<LineFault> faults)
    {
        try
        {
            var reports = _reader.Read(_waiting.ConvertAll(w => w.Request));
            for (var i = 0; i < reports.Count; i++) _writer!.Write(_waiting[i].Id, reports[i]);
            Take(output);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _scratch.ResetWrittenCount();
            foreach (var (line, id, request) in _waiting) ReadAlone(line, id, request, output, faults);
        }
        _waiting.Clear();
        _text = 0;
    }

    private void ReadAlone(int line, string id, ReadRequest request, ArrayBufferWriter<byte> output, ICollection<LineFault> faults)
    {
        try
        {
            _writer!.Write(id, _reader.Read(request));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One report that trips the engine must not end a run over a million: it is named and the run goes on.
            var reason = $"{e.GetType().Name}: {e.Message}";
            _scratch.ResetWrittenCount();
            _writer!.WriteError(id, Messages.English.Format("Line_EngineFault", reason));
            faults.Add(new LineFault(line, messages.Format("Line_EngineFault", reason)));
        }
        Take(output);
    }

    private void Take(ArrayBufferWriter<byte> output)
    {
        output.Write(_scratch.WrittenSpan);
        _scratch.ResetWrittenCount();
    }
}
