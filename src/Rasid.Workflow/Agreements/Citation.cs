using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>A claim that says something of a provision, with the words that it rests on.</summary>
/// <param name="Linked">The claim, its report, its event, and why it is linked.</param>
/// <param name="Evidence">The words of the report; empty where its text is withheld.</param>
/// <param name="SaidBy">Who says so.</param>
/// <param name="Because">Why it is linked, in words.</param>
public sealed record Citation(LinkedClaim Linked, string Evidence, string SaidBy, string Because);
