using Rasid.Packs;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>All that is known of one actor: from the pack, and where the record names it.</summary>
/// <param name="Id">Actor id.</param>
/// <param name="Kind"><c>person</c>, <c>body</c>, <c>state</c>, <c>group</c>, <c>office</c> or <c>place</c>.</param>
/// <param name="NameAr">Standard Arabic name, or the words of a report; empty when none.</param>
/// <param name="NameEn">Standard English name; empty when none.</param>
/// <param name="On">The day asked about, or null: <see cref="Period.Holds"/> says what held then.</param>
/// <param name="Dossier">What the pack knows; null for who is in the record alone.</param>
/// <param name="Reports">Number of reports that name it and that the viewer sees.</param>
/// <param name="Latest">The latest of those reports.</param>
public sealed record ActorPage(
    string Id, string Kind, string NameAr, string NameEn, DateOnly? On, Dossier? Dossier, long Reports, IReadOnlyList<Report> Latest)
{
    /// <summary>Most reports that <see cref="Latest"/> holds; more come from <see cref="IRecordReads.ReportsOfActorAsync"/>.</summary>
    public const int MostReports = 20;
}
