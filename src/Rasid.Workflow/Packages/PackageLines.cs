using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using Rasid.Records;
using Rasid.Records.Packages;

namespace Rasid.Workflow;

/// <summary>Reads a package line by line, in memory that does not grow with it. Serves one thread.</summary>
internal sealed class PackageLines : IDisposable
{
    private const int Chunk = 1 << 16;

    private readonly Stream _file;
    private readonly GZipStream _unpacked;
    private readonly PackageLimits _limits;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _chunk = new byte[Chunk];
    private int _from;
    private int _to;
    private long _inflated;

    /// <summary>Reads the first line.</summary>
    /// <exception cref="PackageException">The file is no package.</exception>
    public PackageLines(Stream file, PackageLimits limits)
    {
        (_file, _limits) = (file, limits);
        _unpacked = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
        try
        {
            Manifest = PackageManifest.Parse(Line() ?? throw new PackageException(PackageFaultCodes.Foreign));
        }
        catch (PackageException e) when (e.Code is PackageFaultCodes.Cut or PackageFaultCodes.Digest or PackageFaultCodes.TooLong)
        {
            Dispose();
            throw new PackageException(PackageFaultCodes.Foreign);
        }
        catch (PackageException)
        {
            Dispose();
            throw;
        }
    }

    public PackageManifest Manifest { get; }

    /// <summary>Number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The last line; null until it was read.</summary>
    public PackageEnd? End { get; private set; }

    /// <summary>SHA-256 of all lines before the last one.</summary>
    public Hash256 Digest { get; private set; }

    /// <summary>Entries, then texts and files, up to the end.</summary>
    /// <exception cref="PackageException">A line is not as lines of packages are, or the end does not come.</exception>
    public IEnumerable<PackageItem> Items()
    {
        while (Line() is { } line)
        {
            object parsed;
            try
            {
                parsed = PackageLine.Parse(line);
            }
            catch (FormatException)
            {
                throw new PackageException(PackageFaultCodes.Line, $"{Number}");
            }
            if (parsed is PackageEnd end)
            {
                (End, Digest) = (end, new Hash256(_before));
                if (Line() is not null) throw new PackageException(PackageFaultCodes.Line, $"{Number}");
                yield break;
            }
            yield return (PackageItem)parsed;
        }
        throw new PackageException(PackageFaultCodes.Cut, $"{Number}");
    }

    public void Dispose()
    {
        _unpacked.Dispose();
        _hash.Dispose();
    }

    private byte[] _before = [];

    // The bytes of the next line without its line feed; null at the end of the file.
    private ReadOnlyMemory<byte>? Line()
    {
        var line = new ArrayBufferWriter<byte>(1024);
        while (true)
        {
            if (_from == _to && !Fill())
            {
                if (line.WrittenCount > 0) throw new PackageException(PackageFaultCodes.Cut, $"{Number + 1}");
                return null;
            }
            var rest = _chunk.AsSpan(_from, _to - _from);
            var at = rest.IndexOf((byte)'\n');
            var part = at < 0 ? rest : rest[..at];
            if (line.WrittenCount + part.Length > _limits.MostLine) throw new PackageException(PackageFaultCodes.TooLong, $"{Number + 1}", $"{_limits.MostLine}");
            line.Write(part);
            _from += part.Length + (at < 0 ? 0 : 1);
            if (at < 0) continue;
            Number++;
            _before = _hash.GetCurrentHash();
            _hash.AppendData(line.WrittenSpan);
            _hash.AppendData("\n"u8);
            return line.WrittenMemory;
        }
    }

    private bool Fill()
    {
        try
        {
            (_from, _to) = (0, _unpacked.Read(_chunk));
        }
        catch (InvalidDataException)
        {
            throw new PackageException(PackageFaultCodes.Digest);
        }
        _inflated += _to;
        if (_inflated > _limits.Free && _inflated - _limits.Free > _file.Position * _limits.MostRatio) throw new PackageException(PackageFaultCodes.Inflated);
        return _to > 0;
    }
}
