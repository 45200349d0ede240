namespace Rasid.Workflow;

/// <summary>A form in which events leave the record.</summary>
public enum ExportFormat
{
    /// <summary>JSON Lines in the field names of PLOVER.</summary>
    Plover,

    /// <summary>A table as CSV, which can be reviewed and imported.</summary>
    Csv,

    /// <summary>A table as a workbook, likewise.</summary>
    Xlsx,

    /// <summary>A map layer (RFC 7946).</summary>
    GeoJson,
}
