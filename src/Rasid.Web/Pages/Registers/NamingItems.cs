using Rasid.Records.Registers.Items;

namespace Rasid.Web.Pages;

/// <summary>Items of registers that name something of the record, with the words to show them in.</summary>
/// <param name="Texts">The words.</param>
/// <param name="Items">The items, at least one.</param>
public sealed record NamingItems(RegisterTexts Texts, IReadOnlyList<Item> Items);
