using Rasid.Records;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Items of registers by the numbers that voices gave them and by what they say, read once for a table.</summary>
internal sealed class ItemIndex(IRegisterReads record, FieldNames names, Viewer viewer)
{
    private const int PageSize = 1000;

    private readonly Dictionary<string, Known> _registers = new(StringComparer.Ordinal);

    private sealed class Known
    {
        public Dictionary<(string Voice, string Ref), Hash256> Own { get; } = [];

        public Dictionary<string, HashSet<Hash256>> Refs { get; } = new(StringComparer.Ordinal);

        public Dictionary<(string Voice, ItemFields Fields), Hash256> Said { get; } = [];
    }

    /// <summary>The item that a voice gave a number; null when none.</summary>
    public async Task<Hash256?> OwnAsync(string register, string voice, string reference, CancellationToken cancellation) =>
        (await OfAsync(register, cancellation).ConfigureAwait(false)).Own.TryGetValue((voice, reference), out var item) ? item : null;

    /// <summary>The items that bear a number, whoever gave it.</summary>
    public async Task<IReadOnlyCollection<Hash256>> RefsAsync(string register, string reference, CancellationToken cancellation) =>
        (await OfAsync(register, cancellation).ConfigureAwait(false)).Refs.TryGetValue(reference, out var items) ? items : [];

    /// <summary>The item that a voice entered with just these fields, or that says just these now; null when none.</summary>
    public async Task<Hash256?> SaidAsync(string register, string voice, ItemFields fields, CancellationToken cancellation) =>
        (await OfAsync(register, cancellation).ConfigureAwait(false)).Said.TryGetValue((voice, fields), out var item) ? item : null;

    /// <summary>Notes an item that was entered meanwhile.</summary>
    public async Task AddAsync(string register, string voice, string reference, ItemFields fields, Hash256 item, CancellationToken cancellation) =>
        Add(await OfAsync(register, cancellation).ConfigureAwait(false), voice, reference, fields, item);

    private async Task<Known> OfAsync(string register, CancellationToken cancellation)
    {
        if (_registers.TryGetValue(register, out var known)) return known;
        known = new Known();
        var query = new ItemQuery(register) { Take = PageSize };
        while (true)
        {
            var page = await record.ItemsAsync(viewer, names.Book, query, cancellation).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                // What was withdrawn may be entered anew, and what does not count is no item of the voice that it names.
                if (item.State == ItemState.Withdrawn || item.Why.Length > 0) continue;
                Add(known, item.Entered.Voice, item.Entered.Ref, item.Entered.Fields, item.Id);
                known.Said.TryAdd((item.Entered.Voice, item.Values), item.Id);
            }
            if (page.Next.Length == 0) break;
            query = query with { After = page.Next };
        }
        return _registers[register] = known;
    }

    private static void Add(Known known, string voice, string reference, ItemFields fields, Hash256 item)
    {
        known.Said.TryAdd((voice, fields), item);
        if (reference.Length == 0) return;
        known.Own.TryAdd((voice, reference), item);
        if (!known.Refs.TryGetValue(reference, out var items)) known.Refs[reference] = items = [];
        items.Add(item);
    }
}
