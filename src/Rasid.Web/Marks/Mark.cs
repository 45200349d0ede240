using Rasid.Text;

namespace Rasid.Web.Marks;

/// <summary>Something to be shown on the characters of a report.</summary>
/// <param name="Span">The characters, UTF-16 units of the text.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Target">Address that they lead to; empty when none.</param>
/// <param name="Title">What is said of them when somebody points there; empty when nothing.</param>
/// <param name="Number">Number of the claim, for a trigger; else 0.</param>
public sealed record Mark(TextSpan Span, MarkKinds Kind, string Target = "", string Title = "", int Number = 0);
