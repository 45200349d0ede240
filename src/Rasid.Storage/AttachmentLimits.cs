namespace Rasid.Storage;

/// <summary>How large a file beside the journal may be.</summary>
public static class AttachmentLimits
{
    /// <summary>Most bytes: 25 MiB. What goes from site to site on a stick and over thin lines is pictures, minutes and tables, not films.</summary>
    public const int MostBytes = 25 << 20;
}
