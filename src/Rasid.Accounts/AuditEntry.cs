namespace Rasid.Accounts;

/// <summary>One thing that was done about accounts. Immutable.</summary>
/// <param name="Seq">Its place, from 1.</param>
/// <param name="At">When, by the clock of the server.</param>
/// <param name="Kind">One of <see cref="AuditKinds"/>.</param>
/// <param name="By">Who did it: name of an account, or of the user of the computer with <c>os:</c> before it; empty when nobody is known.</param>
/// <param name="About">The account that it was done to; empty when there is none.</param>
/// <param name="Detail">What more there is to say, as <c>reader → analyst</c>.</param>
/// <param name="Address">Address that it came from; empty for the command line.</param>
public sealed record AuditEntry(long Seq, DateTimeOffset At, string Kind, string By, string About, string Detail, string Address);
