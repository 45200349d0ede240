namespace Rasid.Workflow;

/// <summary>What pack and record answer to a name: one actor, or several who may be meant, or names that are spelt nearly so.</summary>
/// <param name="Asked">The name as asked.</param>
/// <param name="On">The day asked about, or null.</param>
/// <param name="Found">The one who is meant; null when nobody or several are.</param>
/// <param name="Others">When nobody was found for certain, those who may be meant; else others whose names hold the same words.</param>
/// <param name="Near">Names that differ by a letter or two; only when nothing else was found.</param>
public sealed record WhoAnswer(string Asked, DateOnly? On, ActorPage? Found, IReadOnlyList<WhoCandidate> Others, IReadOnlyList<WhoCandidate> Near);
