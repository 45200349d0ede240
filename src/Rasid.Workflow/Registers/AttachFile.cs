using System.Buffers;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Keeps a file with the record, so that fields of items can name it.</summary>
/// <param name="journal">The record.</param>
public sealed class AttachFile(IJournal journal)
{
    private const int Megabyte = 1 << 20;
    private const int Part = 1 << 16;

    /// <summary>Keeps a file; one that is there already is kept once.</summary>
    /// <param name="name">Its name; folders before it are left out.</param>
    /// <param name="stream">The file from its beginning; read no further than a byte above the limit.</param>
    /// <param name="expected">The hash that it should have; null when none is known.</param>
    /// <param name="cancellation">Taken only before it is kept.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public async Task<(AttachmentValue? File, ValueFault? Fault)> RunAsync(string name, Stream stream, Hash256? expected = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var clean = AttachmentName.Of(name);
        if (await ReadAsync(stream, cancellation).ConfigureAwait(false) is not { } bytes)
            return (null, ValueFault.Of(ValueFaults.FileTooLarge, clean, $"{AttachmentLimits.MostBytes / Megabyte}"));
        if (bytes.Length == 0) return (null, ValueFault.Of(ValueFaults.FileEmpty, clean));
        var hash = Hash256.Of(bytes.Span);
        if (expected is { } named && named != hash) return (null, ValueFault.Of(ValueFaults.FileChanged, clean));
        await journal.AttachAsync(hash, bytes, cancellation).ConfigureAwait(false);
        return (new AttachmentValue(hash, clean, bytes.Length, AttachmentName.TypeOf(clean)), null);
    }

    // What a stream says of its length is not believed.
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var bytes = new ArrayBufferWriter<byte>(Part);
        while (true)
        {
            var read = await stream.ReadAsync(bytes.GetMemory(Part)[..Part], cancellation).ConfigureAwait(false);
            if (read == 0) return bytes.WrittenMemory;
            bytes.Advance(read);
            if (bytes.WrittenCount > AttachmentLimits.MostBytes) return null;
        }
    }
}
