namespace Rasid.Records.Registers.Items;

/// <summary>Names of states as they are typed and written.</summary>
public static class ItemStates
{
    private static readonly string[] Names = ["reported", "confirmed-by-one", "jointly-verified", "disputed", "corrected", "withdrawn"];

    /// <summary>Every name, in the order of <see cref="ItemState"/>.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>A state as it is written: <c>jointly-verified</c>.</summary>
    public static string Name(this ItemState state) => Names[(int)state];

    /// <summary>Reads a state. False when there is none of the name.</summary>
    public static bool TryParse(string written, out ItemState state)
    {
        var at = Array.IndexOf(Names, written);
        state = (ItemState)Math.Max(at, 0);
        return at >= 0;
    }
}
