using Rasid.Records;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;

namespace Rasid.Storage;

/// <summary>Where an adapter keeps what persons said in review, and what it made of claims. Called inside one transaction.</summary>
public interface IReviewProjection
{
    /// <summary>Keeps a word, after all that were kept before.</summary>
    void Keep(ReviewWord word);

    /// <summary>The word of an entry; null when it is none.</summary>
    ReviewWord? Word(Hash256 entry);

    /// <summary>The words on claims of a report, in the order in which they were kept.</summary>
    IReadOnlyList<ReviewWord> In(Hash256 report);

    /// <summary>Puts what review made of a claim into its place: verdict, shown fields, gist and statement.</summary>
    void Revise(PlacedClaim claim);

    /// <summary>Adds a claim of a person to a report, after its other claims. It is of no event yet.</summary>
    void Add(Report report, PlacedClaim claim);
}
