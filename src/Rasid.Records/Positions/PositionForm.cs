namespace Rasid.Records.Positions;

/// <summary>How a position is written.</summary>
public enum PositionForm
{
    /// <summary>Decimal degrees: <c>31.205600, 16.588700</c>.</summary>
    Degrees,

    /// <summary>Degrees, minutes and seconds with letters: <c>31°12′20.2″N 16°35′19.3″E</c>.</summary>
    Dms,

    /// <summary>UTM with its latitude band: <c>33R 460784 3452421</c>.</summary>
    Utm,

    /// <summary>MGRS: <c>33R VQ 60784 52421</c>.</summary>
    Mgrs,
}
