using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>A briefing: what happened, what was promised and done, what is disputed, what comes next and what changed. The same record gives the same briefing.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Title">Its title: the process.</param>
/// <param name="Period">The period, in words.</param>
/// <param name="Summary">What it rests on: how many events and claims.</param>
/// <param name="Sections">Its parts, always all of them; a part without items says why.</param>
/// <param name="Notes">Its footnotes in order, numbered from 1.</param>
/// <param name="Digest">The record's digest.</param>
/// <param name="DigestLine">Its last line, with the digest.</param>
public sealed record Brief(
    Language Language,
    string Title,
    string Period,
    string Summary,
    IReadOnlyList<BriefSection> Sections,
    IReadOnlyList<BriefNote> Notes,
    Hash256 Digest,
    string DigestLine);
