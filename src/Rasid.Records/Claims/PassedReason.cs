namespace Rasid.Records.Claims;

/// <summary>One reason why words were passed over.</summary>
/// <param name="Code">Code of the reason (<c>noun:background</c>, <c>passed:negated</c> …).</param>
/// <param name="Source">Data row it rests on, <c>file:line</c>; empty when none.</param>
public sealed record PassedReason(string Code, string Source);
