namespace Rasid.Coding.Clauses;

/// <summary>What a noun phrase speaks of, as far as coordination and slots need.</summary>
[Flags]
internal enum PhraseClass
{
    None = 0,
    Agent = 1,
    Place = 2,
    Event = 4,
    Thing = 8,
}
