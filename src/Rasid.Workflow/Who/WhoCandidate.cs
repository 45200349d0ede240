namespace Rasid.Workflow;

/// <summary>Somebody who may be meant.</summary>
/// <param name="Id">Actor id.</param>
/// <param name="Kind"><c>person</c>, <c>body</c>, <c>state</c>, <c>group</c>, <c>office</c> or <c>place</c>.</param>
/// <param name="NameAr">Standard Arabic name, or the words of a report; empty when none.</param>
/// <param name="NameEn">Standard English name; empty when none.</param>
/// <param name="Form">The form of a name that was found.</param>
public sealed record WhoCandidate(string Id, string Kind, string NameAr, string NameEn, string Form);
