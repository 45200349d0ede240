using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>Words that could have named a deed and were not coded, as a reading had them.</summary>
/// <param name="Span">The words, UTF-16 units.</param>
/// <param name="Rule">Id of the rule that knows the words.</param>
/// <param name="Source">Data row, <c>file:line</c>; empty when none.</param>
/// <param name="Reasons">Why none was coded, in the order in which it was found.</param>
public sealed record PassedOver(TextSpan Span, string Rule, string Source, IReadOnlyList<PassedReason> Reasons);
