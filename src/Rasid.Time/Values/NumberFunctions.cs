using Rasid.Time.Grammar;

namespace Rasid.Time.Values;

/// <summary>Arithmetic that is known while matching, so that a range can be asked of its result.</summary>
internal static class NumberFunctions
{
    public static bool Has(string name) => name is "sum" or "product" or "same" or "century-year" or "the";

    /// <summary>The number; null when the arguments do not go together and the rule must fail.</summary>
    public static int? Evaluate(Formula.Call call, Node?[] children)
    {
        if (call.Arguments.Length == 0 || Argument(call.Arguments[0], children) is not { } first) return null;
        if (call.Name is "the") return first;
        if (call.Name is "century-year") return first < 70 ? 2000 + first : 1900 + first;
        foreach (var argument in call.Arguments.AsSpan(1))
        {
            if (Argument(argument, children) is not { } next) return null;
            if (call.Name == "same" && next != first) return null;
            if (call.Name == "sum") first += next;
            if (call.Name == "product") first *= next;
        }
        return first;
    }

    private static int? Argument(Formula formula, Node?[] children) => formula switch
    {
        Formula.Number n => n.Value,
        Formula.Slot s => children[s.Index]?.Number,
        Formula.Call { Numeric: true } c => Evaluate(c, children),
        _ => null,
    };
}
