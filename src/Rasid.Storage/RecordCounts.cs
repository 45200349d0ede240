namespace Rasid.Storage;

/// <summary>How much a record holds that the viewer sees.</summary>
/// <param name="Reports">Reports.</param>
/// <param name="Unread">Reports that were journalled and not yet read.</param>
/// <param name="Claims">Claims of current readings.</param>
/// <param name="Facts">Facts of current readings.</param>
/// <param name="Events">Events with at least one claim.</param>
/// <param name="Entries">Entries of the journal.</param>
/// <param name="Unknown">Entries of kinds that this version does not know.</param>
public sealed record RecordCounts(long Reports, long Unread, long Claims, long Facts, long Events, long Entries, long Unknown);
