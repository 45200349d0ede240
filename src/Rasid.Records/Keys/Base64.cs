namespace Rasid.Records.Keys;

/// <summary>Base64 in its one form: bytes that are written in two ways would be two entries of one meaning.</summary>
internal static class Base64
{
    /// <exception cref="FormatException">It is no base64, or not as it is written here.</exception>
    public static byte[] Read(string text)
    {
        var bytes = Convert.FromBase64String(text);
        return Convert.ToBase64String(bytes) == text ? bytes : throw new FormatException("not base64 as it is written here");
    }
}
