namespace Rasid.Train;

/// <summary>A small generator with a fixed seed: the same order on every machine.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed;

    public int Below(int n)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)n);
    }

    public void Mix(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
