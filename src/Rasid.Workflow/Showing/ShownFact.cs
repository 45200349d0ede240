using Rasid.Records.Claims;

namespace Rasid.Workflow;

/// <summary>A statement of fact as it is shown.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Evidence">The words of its sentence; empty when the text was redacted.</param>
public sealed record ShownFact(Fact Fact, string Evidence);
