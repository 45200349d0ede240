using Microsoft.AspNetCore.Http;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>What the forms of registers have in common: in whose name they speak, what was shown when they were made, and what is wrong in them.</summary>
internal static class ItemForms
{
    private const int MostNaming = 50;

    /// <summary>Whose side "our side" is: that of the account, else that of the site; empty where neither speaks in a name.</summary>
    public static string Own(HttpContext context, SiteParts parts) => Visit.Of(context).Account is { Voice.Length: > 0 } account ? account.Voice : parts.Site.Voice;

    /// <summary>In whose names whoever asks may speak: the account's own; without one the site's own, or any where the site is a host's or nobody's.</summary>
    public static IReadOnlyList<string> Voices(HttpContext context, SiteParts parts, RegisterBook book, Register? register)
    {
        if (Visit.Of(context).Account is { } account) return book.Voice(account.Voice) is null ? [] : [account.Voice];
        var own = parts.Site.Voice;
        if (own.Length > 0 && !book.IsHost(own)) return [own];
        IEnumerable<string> all = register is null ? book.Voices.Select(v => v.Id) : [.. register.Needs, .. register.Enter];
        return [.. ItemBoard.Order(all, book, own)];
    }

    /// <summary>
    /// An item as all those see it who see the word that entered it: a further word on it is written for them, and on what they see. What only some of
    /// them see beside it is not said to be known.
    /// </summary>
    public static async Task<Item> OpenAsync(IRecord record, FieldNames names, Item item, CancellationToken cancellation) =>
        await record.ItemAsync(Viewer.Of(AudienceOf(item)), names.Book, item.Id, cancellation).ConfigureAwait(false) ?? item;

    /// <summary>Who sees the word that entered an item.</summary>
    public static string AudienceOf(Item item) => item.Entries[0].Entry.Audience;

    /// <summary>In whose name something is said, by whom, and what was in front of that person. An account speaks for its own voice, whatever the form says.</summary>
    public static ItemSaid Said(HttpContext context, IFormCollection form)
    {
        var voice = Visit.Of(context) is { HasAccounts: true } visit ? visit.Account?.Voice ?? "" : form["voice"].ToString();
        return new ItemSaid(voice, form["reason"].ToString(), context.Author(form), form["seen"].ToString());
    }

    /// <summary>Keeps the name of who wrote for the next form.</summary>
    public static void Keep(HttpContext context, ItemSaid said) => ReviewForms.Keep(context, said.Author!.Trim());

    /// <summary>A form with what is wrong in it.</summary>
    /// <param name="typed">The form.</param>
    /// <param name="answer">Why it was not taken.</param>
    /// <param name="start">What the names of inputs of fields begin with.</param>
    /// <param name="names">What ids are called.</param>
    /// <param name="frame">The page.</param>
    public static TypedForm Refused(TypedForm typed, ItemAnswer answer, string start, FieldNames names, PageFrame frame)
    {
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fault in answer.Faults.Where(f => f.Field.Length > 0))
            faults[start + fault.Field] = fault.Value is { } value ? FieldWords.Fault(value, frame.Language) : Sentence(fault);
        return typed with { Faults = faults, General = [.. answer.Faults.Where(f => f.Field.Length == 0).Select(Sentence)] };

        string Sentence(ItemFault fault) => fault.Sentence(names, frame.Language);
    }

    /// <summary>What was said of an item since a form was made.</summary>
    /// <param name="item">The item now.</param>
    /// <param name="heads">The heads of its history then, apart by commas.</param>
    public static IReadOnlyList<JudgedEntry> Since(Item item, string heads)
    {
        var known = heads.Split(',').Select(h => Hash256.TryParse(h, out var id) ? id : default).ToHashSet();
        var then = Enumerable.Range(0, item.Entries.Count).Where(i => known.Contains(item.Entries[i].Entry.Id)).ToList();
        return [.. item.Entries.Where((_, i) => !then.Contains(i) && !then.Exists(t => item.History.HasSeen(t, i)))];
    }

    /// <summary>The items that name something of the record; null when none does that whoever asks may see.</summary>
    public static async Task<NamingItems?> NamingAsync(HttpContext context, IRecord record, FieldNames names, PageFrame frame, RecordRef named)
    {
        var items = await record.ItemsNamingAsync(context.Viewer(), names.Book, named, MostNaming, context.RequestAborted).ConfigureAwait(false);
        if (items.Count == 0) return null;
        var texts = new RegisterTexts(names, frame.Language);
        await texts.NameAsync(record, context.Viewer(), items, false, context.RequestAborted).ConfigureAwait(false);
        return new NamingItems(texts, items);
    }
}
