namespace Rasid.Storage;

/// <summary>Words by which claims name an actor.</summary>
/// <param name="Words">The words, as they were first written.</param>
/// <param name="Side">Side that the readings gave: <c>west</c>, <c>east</c>, <c>joint</c> or <c>none</c>.</param>
/// <param name="Claims">Number of claims.</param>
public sealed record WrittenName(string Words, string Side, long Claims);
