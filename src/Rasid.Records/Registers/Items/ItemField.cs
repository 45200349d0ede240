namespace Rasid.Records.Registers.Items;

/// <summary>A field of an item as it is now. Immutable.</summary>
/// <param name="Id">Id of the field; <c>field/voice</c> where it has a value for each party.</param>
/// <param name="Values">Its value; several where sites changed it without having seen each other.</param>
/// <param name="Voices">What voices say of it, by voice; of each the latest words.</param>
/// <param name="State">How far it is verified.</param>
public sealed record ItemField(string Id, IReadOnlyList<SaidValue> Values, IReadOnlyList<FieldVoice> Voices, ItemState State)
{
    /// <summary>Whether it has values that differ and were said without having seen each other.</summary>
    public bool IsConflict => Values.Count > 1;

    /// <summary>Its value, canonical JSON; null where there is none, or a conflict.</summary>
    public string? Value => Values is [{ Json: not ItemFields.None } only] ? only.Json : null;

    /// <summary>The word of a voice that holds; null where it says nothing of the field as it is now. Of several of its own a dispute goes before a confirmation.</summary>
    public VerificationWord? WordOf(string voice)
    {
        VerificationWord? word = null;
        foreach (var said in Voices)
        {
            if (said.Holds && said.Voice == voice && (word is null || said.Word > word)) word = said.Word;
        }
        return word;
    }
}
