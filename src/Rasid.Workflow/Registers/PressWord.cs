using Rasid.Records.Registers.Items;
using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>What a report says beside an item of a register.</summary>
/// <param name="Claim">The claim with its words; null where a report as a whole is meant.</param>
/// <param name="Report">The report.</param>
/// <param name="Link">What voices say of it; null where none did.</param>
/// <param name="IsSuggested">Whether only nearness in place and time speaks for it.</param>
public sealed record PressWord(ShownClaim? Claim, Report Report, ItemLink? Link, bool IsSuggested);
