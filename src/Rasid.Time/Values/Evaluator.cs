using Rasid.Time.Grammar;

namespace Rasid.Time.Values;

/// <summary>Works out what a match means, given the reference and what was read before.</summary>
internal sealed class Evaluator
{
    /// <summary>The moment that relative expressions count from; null when the report has no date.</summary>
    public DateTime? Reference { get; set; }

    /// <summary>Where what the text leaves open lies.</summary>
    public Course Course { get; set; }

    /// <summary>Whether it lies ahead.</summary>
    public bool Future => Course == Course.Ahead;

    /// <summary>The expression read before, which اليوم نفسه points back at; null at the beginning.</summary>
    public Meaning? Anchor { get; set; }

    /// <summary>What the process's pack says of time.</summary>
    public ProcessTime Region { get; init; } = ProcessTime.None;

    /// <summary>The day of the reference.</summary>
    public DateTime? Today => Reference?.Date;

    /// <summary>The meaning of a match; null when it has none (31 February).</summary>
    public Meaning? Evaluate(Node node) => node.Rule is null ? null : Of(node.Rule.Value, node.Children)?.Meaning;

    private Argument? Of(Formula formula, Node?[] children)
    {
        switch (formula)
        {
            case Formula.Number number:
                return new Argument(number.Value, [], null);
            case Formula.None:
                return Argument.Missing;
            case Formula.Slot slot:
                if (children[slot.Index] is not { } child) return Argument.Missing;
                if (child.Number is { } value) return new Argument(value, child.More, null);
                return child.Rule is null ? new Argument(0, [], null) : Of(child.Rule.Value, child.Children);
            case Formula.Call { Numeric: true } call:
                return NumberFunctions.Evaluate(call, children) is { } result ? new Argument(result, [], null) : null;
            case Formula.Call call:
                var arguments = new Argument[call.Arguments.Length];
                for (var i = 0; i < arguments.Length; i++)
                {
                    if (Of(call.Arguments[i], children) is not { } argument) return null;
                    arguments[i] = argument;
                }
                return call.Function!(this, arguments) is { } meaning ? new Argument(null, [], meaning) : null;
            default:
                return null;
        }
    }
}
