using System.Collections;
using Rasid.Coding.Clauses;

namespace Rasid.Coding.Events;

/// <summary>The noun phrases without preposition from a place of a clause to its next verb; going over them makes no object.</summary>
/// <param name="phrases">The phrases of the clause.</param>
/// <param name="start">The first to look at.</param>
internal readonly struct BarePhrases(List<Phrase> phrases, int start) : IEnumerable<Phrase>
{
    public Enumerator GetEnumerator() => new(phrases, start);

    /// <summary>The first of them, or null.</summary>
    public Phrase? FirstOrDefault()
    {
        foreach (var phrase in this) return phrase;
        return null;
    }

    /// <summary>All of them.</summary>
    public List<Phrase> ToList()
    {
        var all = new List<Phrase>();
        foreach (var phrase in this) all.Add(phrase);
        return all;
    }

    IEnumerator<Phrase> IEnumerable<Phrase>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes over them.</summary>
    internal struct Enumerator(List<Phrase> phrases, int start) : IEnumerator<Phrase>
    {
        private int _at = start - 1;

        public readonly Phrase Current => phrases[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (++_at < phrases.Count)
            {
                var p = phrases[_at];
                if (p.Kind is PhraseKind.Verb or PhraseKind.Participle)
                {
                    _at = phrases.Count;
                    return false;
                }
                if (p is { Kind: PhraseKind.Noun, Preposition.Length: 0, JoinedTo: null, AppositionOf: null, IsPronoun: false } && !IsStray(p) && !IsOfMasdar(phrases[_at - 1], p)) return true;
            }
            return false;
        }

        public void Reset() => _at = start - 1;

        public readonly void Dispose()
        {
        }

        /// <summary>منذ توليه الرئاسة: behind a masdar with its pronoun stands the masdar's object.</summary>
        private static bool IsOfMasdar(Phrase before, Phrase phrase) => before is { Kind: PhraseKind.Noun, Preposition.Length: > 0, Reading: { HasPronoun: true, Derivation: Text.Words.Derivation.VerbalNoun } } && before.Last + 1 == phrase.First;

        /// <summary>An adjective cut off from its noun by a quotation mark or a date is no noun.</summary>
        private static bool IsStray(Phrase phrase) => phrase is { Conjoined: true, Reading.PartOfSpeech: Text.Words.PartOfSpeech.Adjective, Class: not PhraseClass.Event } && phrase.Mentions.Count < 2 || phrase is { Class: PhraseClass.Thing, Definite: true, Mentions.Count: 0, Reading.PartOfSpeech: Text.Words.PartOfSpeech.Adjective } && phrase.Body == phrase.Last;
    }
}
