using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>Whether the record says what a row says already, so that a table that is taken twice adds nothing.</summary>
internal static class SaidBefore
{
    /// <summary>Whether the voice judged so on that very day with that reason, or judges so now.</summary>
    public static bool Has(Item item, Saying saying)
    {
        // What it said that day may have been overtaken since, by itself or by an amendment: it is not said again of what it had not seen.
        var own = Of<Verification>(item, saying).Where(v => v.Reason == saying.Reason).ToList();
        if (saying.Day.Length > 0 && own.Exists(v => v.Day == saying.Day && Says(v, saying))) return true;
        // Whoever spoke of one field has seen nothing of the rest by that; to say so, and why, is more.
        if (saying.Word == VerificationWord.NotSeen && !own.Exists(v => saying.Field.Length == 0 ? v.Word == saying.Word : v.Fields.Any(f => IsSame(f, saying)))) return false;
        var voice = item.Voices.FirstOrDefault(v => v.Voice == saying.Voice);
        if (saying.Field.Length == 0) return voice is { Outdated.Count: 0 } && voice.Word == saying.Word;
        var fields = item.Fields.Where(f => f.Id == saying.Field || ItemFields.Split(f.Id).Field == saying.Field).ToList();
        return fields.Count > 0
            ? fields.TrueForAll(f => f.Voices.LastOrDefault(v => v.Voice == saying.Voice && v.Holds) is { } said && said.Word == saying.Word && said.Value == saying.Json)
            : voice?.Latest.Any(e => e.Entry.Said is Verification latest && latest.Fields.Any(f => IsSame(f, saying))) == true;
    }

    /// <summary>How often the voice moved the item so.</summary>
    public static int Moves(Item item, Saying saying) => Of<ItemMoved>(item, saying).Count(m => m.State == saying.State && m.Reason == saying.Reason);

    private static IEnumerable<T> Of<T>(Item item, Saying saying)
        where T : ItemSaying => item.Entries.Where(e => e.Counts).Select(e => e.Entry.Said).OfType<T>().Where(s => s.Voice == saying.Voice);

    private static bool Says(Verification said, Saying saying) =>
        saying.Field.Length == 0 ? said.Word == saying.Word
        : saying.Word == VerificationWord.NotSeen ? said.Fields.Any(f => IsSame(f, saying))
        : IsSame(said.WordOn(saying.Field) with { Id = saying.Field }, saying);

    private static bool IsSame(FieldWord word, Saying saying) => word.Id == saying.Field && word.Word == saying.Word && word.Value == saying.Json;
}
