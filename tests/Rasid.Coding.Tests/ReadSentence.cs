using Rasid.Coding.Clauses;

namespace Rasid.Coding.Tests;

/// <summary>A sentence as it was cut, with the words to ask about it.</summary>
internal sealed record ReadSentence(ReportView View, List<Phrase> Phrases, List<Clause> Clauses)
{
    /// <summary>The words of a phrase without its preposition.</summary>
    public string Text(Phrase? phrase) => phrase is null ? "" : View.Tokens.Slice(phrase.Body, phrase.Last);

    /// <summary>The phrase whose words are these.</summary>
    public Phrase Phrase(string words) => Phrases.Single(p => Text(p) == words);

    /// <summary>The clause whose predicate is this word.</summary>
    public Clause Clause(string predicate) => Clauses.Single(c => c.Predicate is not null && Text(c.Predicate) == predicate);

    /// <summary>Kinds and words of the phrases, one after another.</summary>
    public IEnumerable<string> Told() => Phrases.Select(p => p.Kind is PhraseKind.Noun ? (p.Preposition.Length > 0 ? p.Preposition + " " : "") + Text(p) : $"{p.Kind}:{Text(p)}");
}
