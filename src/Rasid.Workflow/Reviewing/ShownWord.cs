using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A word of review as it is shown.</summary>
/// <param name="Row">The word, the claims that it is about now, and whether it counts.</param>
/// <param name="Changes">The fields that it sets, each with its value as <see cref="ReviewedField.Shown"/> has them.</param>
public sealed record ShownWord(ReviewRow Row, IReadOnlyList<(string Key, string Value)> Changes);
