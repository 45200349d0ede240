namespace Rasid.Workflow;

/// <summary>A field of an event that is said otherwise now.</summary>
/// <param name="Key"><c>status</c>, <c>date</c>, <c>place</c>, <c>actors</c> or <c>recipients</c>.</param>
/// <param name="Before">What stood there; empty when it was open.</param>
/// <param name="Now">What stands there; empty when it is open.</param>
public sealed record FieldChange(string Key, string Before, string Now);
