using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Web.Pages;

/// <summary>A field on the verification board.</summary>
/// <param name="Field">Its definition; null where the pack does not know it.</param>
/// <param name="Now">What is said of it now.</param>
public sealed record BoardRow(RegisterField? Field, ItemField Now)
{
    /// <summary>What a voice says of it, one line for each word and value, the latest last.</summary>
    public IEnumerable<FieldVoice> Of(string voice) => Now.Voices.Where(v => v.Voice == voice);
}
