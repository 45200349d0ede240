using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Web.Pages;

/// <summary>Names of the inputs of fields in entry forms.</summary>
public static class EntryNames
{
    /// <summary>What the names begin with.</summary>
    public const string Start = "v.";

    /// <summary>The inputs of a field: one, or one for each party.</summary>
    public static IReadOnlyList<(string Party, string Name)> Of(RegisterField field, RegisterBook book)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(book);
        return field.IsPerParty ? [.. book.Parties.Select(p => (p.Id, Start + ItemFields.IdFor(field.Id, p.Id)))] : [("", Start + field.Id)];
    }
}
