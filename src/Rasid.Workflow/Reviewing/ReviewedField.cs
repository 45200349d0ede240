namespace Rasid.Workflow;

/// <summary>A field that persons changed: what is shown, and beside it what was read.</summary>
/// <param name="Key"><c>type</c>, <c>modes</c>, <c>status</c>, <c>date</c>, <c>actors</c>, <c>recipients</c>, <c>place</c> or <c>attribution</c>.</param>
/// <param name="Read">As it was read, or as a person added it: names in words, codes and dates as they are; empty when it was open.</param>
/// <param name="Shown">As it is shown, likewise.</param>
public sealed record ReviewedField(string Key, string Read, string Shown);
