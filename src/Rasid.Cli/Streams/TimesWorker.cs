using System.Buffers;
using System.Text;
using Rasid.Intake;
using Rasid.Intake.Lines;
using Rasid.Reading;
using Rasid.Reading.Interchange;
using Rasid.Text.English;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Cli.Streams;

/// <summary>Reads the temporal expressions of one phrase a line: the body of <c>rasid times</c>.</summary>
internal sealed class TimesWorker(Lexicon lexicon, TemporalRules rules, EnglishLexicon englishWords, TemporalRules englishRules, DateTime reference, Prefer prefer, Messages messages) : ILineWorker
{
    private readonly Tokenizer _tokenizer = new(new WordTypes(lexicon));
    private readonly TemporalReader _reader = new(rules);
    private readonly EnglishTokenizer _englishTokenizer = new(englishWords);
    private readonly TemporalReader _englishReader = new(englishRules);

    public void Work(LineBlock block, ArrayBufferWriter<byte> output, ICollection<LineFault> faults)
    {
        var rest = block.Bytes;
        for (var number = block.FirstLine; !rest.IsEmpty; number++)
        {
            var line = LineBlock.TakeLine(ref rest);
            if (!LineBlock.IsBlank(line) && Work(line, number, output) is { } fault) faults.Add(fault);
        }
    }

    private LineFault? Work(ReadOnlySpan<byte> line, int number, ArrayBufferWriter<byte> output)
    {
        using var writer = new ReportWriter(output);
        if (ReportLine.FirstInvalid(line) is var invalid and >= 0)
        {
            var fault = new IntakeFault(IntakeFaultKind.NotUtf8, ReportIntake.Pasted, number, invalid + 1, "", null);
            writer.WriteError(null, IntakeWording.Sentence(Messages.English, fault));
            return new LineFault(number, IntakeWording.Sentence(messages, fault));
        }
        var phrase = Encoding.UTF8.GetString(line);
        writer.WritePhrase(phrase, Scripts.IsLatin(phrase) ? _englishReader.Read(_englishTokenizer.Tokenize(phrase), reference, prefer) : _reader.Read(_tokenizer.Tokenize(phrase), reference, prefer));
        return null;
    }
}
