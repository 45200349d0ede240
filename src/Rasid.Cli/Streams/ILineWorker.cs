using System.Buffers;

namespace Rasid.Cli.Streams;

/// <summary>What one thread of a <see cref="LineFilter"/> does with a line.</summary>
internal interface ILineWorker
{
    /// <summary>Writes the answer to a line, its line end included.</summary>
    /// <returns>What is wrong with the line, when its answer is an error; else null.</returns>
    LineFault? Work(ReadOnlySpan<byte> line, int number, ArrayBufferWriter<byte> output);
}
