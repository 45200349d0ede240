using Rasid.Coding.Clauses;

namespace Rasid.Coding.Rules;

/// <summary>One row of <c>openers.tsv</c>: words that open a clause.</summary>
internal sealed record OpenerRow(string Id, ClauseRelation Relation, string[] Words, bool VerbOnly, bool IsSubject, bool MayBeSubject, bool SharesTime, bool GoesOn, string Source);
