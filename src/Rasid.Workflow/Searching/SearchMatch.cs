using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>A place where a text has what was looked for.</summary>
/// <param name="Span">Where; in the original text.</param>
/// <param name="Word">Which of the words or phrases that were typed, from 0.</param>
internal readonly record struct SearchMatch(TextSpan Span, int Word);
