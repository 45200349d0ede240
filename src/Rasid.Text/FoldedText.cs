namespace Rasid.Text;

/// <summary>An original text with its two views: cleaned, and folded for searching.</summary>
/// <param name="Original">The text as given; every span points into it.</param>
/// <param name="Clean">Marks, tatweel and controls dropped, presentation forms resolved, digits ASCII, Farsi letters Arabic.</param>
/// <param name="Folded">The same length as <paramref name="Clean"/>, with letters that writers confuse made one.</param>
/// <param name="Map">Leads from <paramref name="Clean"/> and <paramref name="Folded"/> back to <paramref name="Original"/>.</param>
/// <remarks>Folding is a search key, never the truth: <c>على</c> and <c>علي</c> share a fold and differ in <paramref name="Clean"/>.</remarks>
public sealed record FoldedText(string Original, string Clean, string Folded, OffsetMap Map);
