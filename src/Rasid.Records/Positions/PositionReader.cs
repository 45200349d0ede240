using Rasid.Records.Registers;

namespace Rasid.Records.Positions;

/// <summary>Reads positions as people write them: decimal degrees, degrees with minutes and seconds, UTM, MGRS. Pure and thread-safe.</summary>
/// <remarks>
/// Digits may be Arabic-Indic, hemispheres Latin letters or Arabic words. In UTM the letter behind the zone is the latitude band, as in MGRS; where
/// the northing cannot lie in band N or S, the letter is taken for the hemisphere. A grid reference stands for the middle of its square.
/// </remarks>
public static class PositionReader
{
    private const int MostTyped = 100;

    /// <summary>Reads a position. False with the fault when it is none.</summary>
    public static bool TryRead(string? typed, out Position position, out ValueFault? fault)
    {
        position = default;
        var text = TypedText.Clean(typed);
        if (text.Length is 0 or > MostTyped)
        {
            fault = ValueFault.Of(ValueFaults.PositionUnread, typed ?? "");
            return false;
        }
        var read = GridReader.Read(text) ?? DegreeReader.Read(text);
        position = read.Position;
        fault = read.Fault is { } code ? ValueFault.Of(code, text) : null;
        return fault is null;
    }
}
