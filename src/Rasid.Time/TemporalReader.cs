using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time.Grammar;
using Rasid.Time.Values;

namespace Rasid.Time;

/// <summary>Finds the temporal expressions of a report and resolves them.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread. The same input gives the same result.</remarks>
public sealed class TemporalReader
{
    private const int MinYear = 1000;
    private const int MaxYear = 9000;

    private readonly TemporalRules _rules;
    private readonly Matcher _matcher;
    private readonly Direction _direction;
    private readonly Evaluator _evaluator;
    private readonly Mask _first;
    private readonly Mask _alone;
    private WordEntry?[] _entries = [];

    /// <summary>A reader over the rules of a language.</summary>
    /// <param name="rules">The language's words and rules of time.</param>
    /// <param name="process">Zone and weekend of the process; null for none.</param>
    public TemporalReader(TemporalRules rules, ProcessTime? process = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _evaluator = new Evaluator { Region = process ?? ProcessTime.None };
        _rules = rules;
        _matcher = new Matcher(rules.Book, rules.Vocabulary.SetCount);
        _direction = new Direction(rules.Symbols, rules.Vocabulary);
        _first = rules.Book.First(rules.Book.TopSymbol);
        _alone = rules.Book.Alone;
    }

    /// <summary>The expressions in text order; none overlaps another.</summary>
    /// <param name="table">The report.</param>
    /// <param name="reference">The moment that relative expressions count from, local to the report: its publication; years
    /// 1000 to 9000, any other is no date. Null for a report without a date: then the digits that are not known are written X
    /// and <see cref="TemporalExpression.Range"/> is null.</param>
    /// <param name="prefer">Where a bare weekday, day or month lies when the clause does not say.</param>
    public IReadOnlyList<TemporalExpression> Read(TokenTable table, DateTime? reference, Prefer prefer)
    {
        ArgumentNullException.ThrowIfNull(table);
        var expressions = new List<TemporalExpression>();
        foreach (var found in Find(table, reference, prefer)) expressions.Add(found.Expression);
        return expressions;
    }

    /// <summary>The expressions with their trees and meanings.</summary>
    internal List<Reading> Find(TokenTable table, DateTime? reference, Prefer prefer)
    {
        var found = new List<Reading>();
        _evaluator.Reference = reference is { Year: >= MinYear and <= MaxYear } ? reference : null;
        _evaluator.Anchor = null;
        LookUp(table);
        _matcher.Begin(table, _entries);
        foreach (var sentence in table.Sentences) FindIn(table, sentence, prefer, found);
        return found;
    }

    private void LookUp(TokenTable table)
    {
        if (_entries.Length < table.Count) _entries = new WordEntry?[Math.Max(table.Count, 2 * _entries.Length)];
        var tokens = table.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            _entries[i] = tokens[i].Kind is TokenKind.Number or TokenKind.Url ? null : EntryOf(tokens[i].Type);
        }
    }

    /// <summary>The entry of a form, which its word type keeps.</summary>
    private WordEntry? EntryOf(WordType type)
    {
        var nothing = _rules.Vocabulary.Nothing;
        ref var note = ref type.Notes[FormNotes.OfTime];
        // Most words are none of time, and one object for all of them says so.
        if (ReferenceEquals(note, nothing)) return null;
        if (note is WordEntry known && ReferenceEquals(known.Owner, nothing)) return known;
        var entry = _rules.Vocabulary.Find(type.Key);
        note = entry ?? nothing;
        return entry;
    }

    private void FindIn(TokenTable table, Sentence sentence, Prefer prefer, List<Reading> found)
    {
        _matcher.Enter(sentence);
        for (var t = sentence.First; t < sentence.End;)
        {
            var next = t + 1;
            if (_entries[t] is not null || table[t].Kind == TokenKind.Number)
            {
                for (var inner = 0; inner < WordEntry.Inner - 1; inner++)
                {
                    var position = (t * WordEntry.Inner) + inner;
                    if (!MayBegin(sentence, t, inner) || Best(table, sentence, position, prefer) is not { } reading) continue;
                    found.Add(reading);
                    if (reading.Meaning.Kind == TemporalKind.Date) _evaluator.Anchor = reading.Meaning;
                    next = reading.Expression.LastToken + 1;
                    break;
                }
            }
            t = next;
        }
    }

    /// <summary>Whether a word can begin an expression: most cannot unless a certain word of time follows.</summary>
    private bool MayBegin(Sentence sentence, int token, int inner)
    {
        var position = (token * WordEntry.Inner) + inner;
        var mask = _matcher.MaskAt(position);
        if (!(mask & _first).Any) return false;
        if ((mask & _alone).Any) return true;
        var next = token + 1 < sentence.End ? _matcher.MaskAt((token + 1) * WordEntry.Inner) : default;
        if (_entries[token] is not { } entry) return (_rules.Book.Follow[Symbols.Int] & next).Any || (_rules.Book.Follow[Symbols.Decimal] & next).Any;
        foreach (var letter in entry.Letters)
        {
            if (letter.From == inner && (_rules.Book.Follow[letter.Symbol] & _matcher.MaskAt((token * WordEntry.Inner) + letter.To)).Any) return true;
        }
        foreach (var sense in entry.Senses)
        {
            if (sense.Start == inner && (sense.Rest.Length > 0 ? (Mask.Of(sense.Symbol) & _first).Any : (_rules.Book.Follow[sense.Symbol] & next).Any)) return true;
        }
        return false;
    }

    /// <summary>The longest expression at a position that has a value; of equals the one whose rule stands first.</summary>
    private Reading? Best(TokenTable table, Sentence sentence, int position, Prefer prefer)
    {
        var nodes = _matcher.Expressions(position);
        var limit = int.MaxValue;
        while (true)
        {
            Node? best = null;
            foreach (var node in nodes)
            {
                if (node.End < limit && node.End % WordEntry.Inner == 0 && (best is null || node.End > best.End)) best = node;
            }
            if (best is null) return null;
            var (first, last) = (position / WordEntry.Inner, (best.End / WordEntry.Inner) - 1);
            _evaluator.Course = _direction.Of(table, _entries, sentence, first, last, prefer);
            if (_evaluator.Evaluate(best) is { } meaning) return new Reading(Express(table, position, first, last, best, meaning), meaning, best, _direction.IsSaid ? _evaluator.Course : null);
            limit = best.End;
        }
    }

    private TemporalExpression Express(TokenTable table, int position, int first, int last, Node node, Meaning meaning)
    {
        var span = table.Span(first, last);
        var inner = position % WordEntry.Inner;
        // A joined letter is left outside where every letter is one unit of the original.
        if (inner > 0 && table[first].Span.Length == table[first].Key.Length)
            span = TextSpan.FromBounds(span.Start + _entries[first]!.Lengths[inner], span.End);
        return new TemporalExpression(span, first, last, meaning.Value, meaning.Kind, meaning.Grain, meaning.Range, meaning.Basis, "time/rules:" + Named(node).Id, meaning.Reason);
    }

    /// <summary>The rule that says most: those that only hand a value on are passed over.</summary>
    private static Rule Named(Node node)
    {
        while (node.Rule!.Value is Formula.Slot slot && node.Children[slot.Index] is { Rule: not null } child) node = child;
        return node.Rule;
    }

    /// <summary>An expression with what stands behind it.</summary>
    /// <param name="Expression">What the caller sees.</param>
    /// <param name="Meaning">Its meaning.</param>
    /// <param name="Node">Its tree.</param>
    /// <param name="Said">Where its clause lies, when words say so.</param>
    internal sealed record Reading(TemporalExpression Expression, Meaning Meaning, Node Node, Course? Said);
}
