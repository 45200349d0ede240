using Rasid.Coding.Clauses;

namespace Rasid.Coding.Rules;

/// <summary>One row of <c>openers.tsv</c>: words that open a clause.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Relation">How the clause hangs on the one before.</param>
/// <param name="Unsaid">How it hangs where the word before it says nothing (استمر القتال إلى أن …); null for the same.</param>
/// <param name="Words">The words.</param>
/// <param name="VerbOnly">Only before a finite verb.</param>
/// <param name="IsSubject">Carries a pronoun that is the subject.</param>
/// <param name="MayBeSubject">Carries a pronoun that may be the subject.</param>
/// <param name="SharesTime">On the day of the clause before.</param>
/// <param name="IsSequel">Behind a main clause in the past it tells what came next (قبل أن).</param>
/// <param name="IsToCome">Right before a verb in the present it tells what is to come (على أن يبدأ).</param>
/// <param name="GoesOn">Within what is said the same speech goes on, unless its own verb says or calls.</param>
/// <param name="Source">File and line.</param>
internal sealed record OpenerRow(string Id, ClauseRelation Relation, ClauseRelation? Unsaid, string[] Words, bool VerbOnly, bool IsSubject, bool MayBeSubject, bool SharesTime, bool IsSequel, bool IsToCome, bool GoesOn, string Source);
