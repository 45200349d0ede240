using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Web.Pages;

/// <summary>The verification board of an item: a column for each voice, a row for each field. Immutable.</summary>
/// <param name="Columns">The voices: this site's own first, then parties, monitors and the host, each in the pack's order.</param>
/// <param name="Rows">The fields that were said, in the register's order, then those that the pack does not know.</param>
/// <param name="Numbers">The place of each entry in the history, from 1, by its id.</param>
public sealed record ItemBoard(IReadOnlyList<BoardColumn> Columns, IReadOnlyList<BoardRow> Rows, IReadOnlyDictionary<Hash256, int> Numbers)
{
    /// <summary>The board of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="book">The registers with their voices.</param>
    /// <param name="own">In whose name this site speaks; empty for nobody's.</param>
    public static ItemBoard Of(Item item, RegisterBook book, string own)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(book);
        var register = book.Find(item.Register);
        var order = register?.Fields.Select((f, i) => (f.Id, i)).ToDictionary(f => f.Id, f => f.i, StringComparer.Ordinal) ?? [];
        var rows = item.Fields
            .Select(f => (Now: f, Split: ItemFields.Split(f.Id)))
            .OrderBy(f => order.GetValueOrDefault(f.Split.Field, int.MaxValue)).ThenBy(f => f.Now.Id, StringComparer.Ordinal)
            .Select(f => new BoardRow(register?.Field(f.Split.Field), f.Now));
        var numbers = item.Entries.Select((e, i) => (e.Entry.Id, Number: i + 1)).ToDictionary(e => e.Id, e => e.Number);
        return new ItemBoard([.. Voices(item, register, book, own)], [.. rows], numbers);
    }

    /// <summary>The voices of a register in the order of its columns, with those that an item has beside them.</summary>
    public static IEnumerable<string> Order(IEnumerable<string> voices, RegisterBook book, string own)
    {
        ArgumentNullException.ThrowIfNull(book);
        var places = book.Voices.Select((v, i) => (v.Id, Place: ((int)v.Kind * 1000) + i)).ToDictionary(v => v.Id, v => v.Place, StringComparer.Ordinal);
        return voices.Distinct(StringComparer.Ordinal)
            .OrderBy(v => v == own ? -1 : places.GetValueOrDefault(v, int.MaxValue)).ThenBy(v => v, StringComparer.Ordinal);
    }

    private static IEnumerable<BoardColumn> Voices(Item item, Register? register, RegisterBook book, string own)
    {
        IReadOnlyList<string> needs = register?.Needs ?? [];
        return Order([.. needs, .. register?.Enter ?? [], .. item.Voices.Select(v => v.Voice)], book, own).Select(voice => new BoardColumn(
            voice, book.Voice(voice), item.Voices.FirstOrDefault(v => v.Voice == voice))
        {
            IsOwn = voice == own,
            IsNeeded = needs.Contains(voice, StringComparer.Ordinal),
            IsAwaited = needs.Contains(voice, StringComparer.Ordinal) && item.Awaits(voice),
        });
    }
}
