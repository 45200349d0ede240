namespace Rasid.Time.Grammar;

/// <summary>The value part of a rule: a slot, a number, a name, or a call.</summary>
internal abstract record Formula
{
    /// <summary>The value of a slot.</summary>
    internal sealed record Slot(int Index) : Formula;

    /// <summary>Nothing: an argument left out (<c>none</c>).</summary>
    internal sealed record None : Formula;

    /// <summary>A number.</summary>
    internal sealed record Number(int Value) : Formula;

    /// <summary>A function over values.</summary>
    internal sealed record Call(string Name, Formula[] Arguments) : Formula
    {
        /// <summary>The function; null when it is one of the numeric ones.</summary>
        public Values.Function? Function { get; init; }

        /// <summary>Whether the value is a number, known while matching.</summary>
        public bool Numeric => Function is null;
    }
}
