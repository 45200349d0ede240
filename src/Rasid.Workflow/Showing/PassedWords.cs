using Rasid.Records.Claims;

namespace Rasid.Workflow;

/// <summary>Words that could have named a deed, and why none was coded.</summary>
/// <param name="Words">The words of the report.</param>
/// <param name="Passed">What the reading says of them.</param>
public sealed record PassedWords(string Words, PassedOver Passed);
