namespace Rasid.Web.Marks;

/// <summary>Characters that all bear the same marks.</summary>
/// <param name="Text">The characters as they stand in the report.</param>
/// <param name="Kinds">What they are.</param>
/// <param name="Target">Address of the innermost mark that has one; empty when none.</param>
/// <param name="Title">What is said of them; empty when nothing.</param>
/// <param name="Numbers">Numbers of the claims whose trigger ends with them, for the reader to see.</param>
public sealed record MarkedPiece(string Text, MarkKinds Kinds, string Target, string Title, IReadOnlyList<int> Numbers);
