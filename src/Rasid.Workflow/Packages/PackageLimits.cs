namespace Rasid.Workflow;

/// <summary>What a package may ask of the computer that reads it.</summary>
/// <param name="MostLine">Most bytes of a line.</param>
/// <param name="MostRatio">How many bytes one byte of the file may unpack to, on the whole, once <paramref name="Free"/> were unpacked.</param>
/// <param name="Free">Unpacked bytes that are not counted against the ratio.</param>
/// <param name="MostFile">Most bytes of a file or text that is carried.</param>
public sealed record PackageLimits(int MostLine = 1 << 24, int MostRatio = 50, long Free = 1 << 24, int MostFile = 8 << 20)
{
    /// <summary>Lines of 16 MiB, files of 8 MiB, and fifty bytes for one beyond the first 16 MiB.</summary>
    public static readonly PackageLimits Usual = new();
}
