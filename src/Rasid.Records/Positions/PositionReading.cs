namespace Rasid.Records.Positions;

/// <summary>What came of reading a position: it, or the code of the fault.</summary>
internal readonly record struct PositionReading(Position Position, string? Fault)
{
    public static PositionReading Refused(string code) => new(default, code);

    public static PositionReading Of(double latitude, double longitude, int precision) => new(Position.Of(latitude, longitude, precision), null);
}
