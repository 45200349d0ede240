namespace Rasid.Text.Words;

/// <summary>The likeliest reading of a word type under one tag.</summary>
internal readonly record struct TaggedReading(byte Tag, float Weight, Reading Reading);
