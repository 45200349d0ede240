namespace Rasid.Intake;

/// <summary>Why something that came in cannot be read.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">File as the user named it; <c>-</c> for standard input.</param>
/// <param name="Line">Line in the file, from 1; 0 when the whole file is meant.</param>
/// <param name="Position">Byte in the line, or in the file where the whole file is meant, from 1; 0 when the fault has no place.</param>
/// <param name="Subject">The member, value, id or system's reason that it is about; empty when it needs none.</param>
/// <param name="Id">Id of the report, when that could still be read; else null.</param>
public sealed record IntakeFault(IntakeFaultKind Kind, string File, int Line, long Position, string Subject, string? Id);
