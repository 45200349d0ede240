using System.Buffers;
using Rasid.Intake.Lines;

namespace Rasid.Cli.Streams;

/// <summary>What one thread of a <see cref="LineFilter"/> does with some lines.</summary>
internal interface ILineWorker
{
    /// <summary>Writes the answer to each line that is not blank, in their order, its line end included.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="output">Where answers are written.</param>
    /// <param name="faults">Takes what is wrong with a line whose answer is an error.</param>
    void Work(LineBlock block, ArrayBufferWriter<byte> output, ICollection<LineFault> faults);
}
