namespace Rasid.Text.Words;

/// <summary>The patterns of the verbal forms.</summary>
internal static class VerbPatterns
{
    private static readonly VerbPattern Second = new("1a2a3", "1a2i3", "u", "1u2i3", "1a2a3", "1a2i3", "mu1a2i3", "mu1a2a3", "ta12Y3");
    private static readonly VerbPattern Third = new("1A2a3", "1A2i3", "u", "1W2i3", "1A2a3", "1A2i3", "mu1A2i3", "mu1A2a3", "mu1A2a3a%");
    private static readonly VerbPattern Fourth = new("'a12a3", "12i3", "u", "'u12i3", "12a3", "'a12i3", "mu12i3", "mu12a3", "'i12A3");
    private static readonly VerbPattern Fifth = new("ta1a2a3", "ta1a2a3", "a", "tu1u2i3", "ta1a2a3", "ta1a2a3", "muta1a2i3", "muta1a2a3", "ta1a2u3");
    private static readonly VerbPattern Sixth = new("ta1A2a3", "ta1A2a3", "a", "tu1W2i3", "ta1A2a3", "ta1A2a3", "muta1A2i3", "muta1A2a3", "ta1A2u3");
    private static readonly VerbPattern Seventh = new("Ain1a2a3", "n1a2i3", "a", "Aun1u2i3", "n1a2a3", "Ain1a2i3", "mun1a2i3", "mun1a2a3", "Ain1i2A3");
    private static readonly VerbPattern Ninth = new("Ai12a3", "12a3", "a", "Aiu12i3", "12a3", "Ai12a3", "mu12a3", "", "Ai12i3A3");
    private static readonly VerbPattern Tenth = new("Aista12a3", "sta12i3", "a", "Austu12i3", "sta12a3", "Aista12i3", "musta12i3", "musta12a3", "Aisti12A3");
    private static readonly VerbPattern Four = new("1a23a4", "1a23i4", "u", "1u23i4", "1a23a4", "1a23i4", "mu1a23i4", "mu1a23a4", "1a23a4a%");
    private static readonly VerbPattern FourSecond = new("ta1a23a4", "ta1a23a4", "a", "tu1u23i4", "ta1a23a4", "ta1a23a4", "muta1a23i4", "muta1a23a4", "ta1a23u4");
    private static readonly VerbPattern FourFourth = new("Ai12a3a4", "12a3i4", "a", "Aiu12u3i4", "12a3a4", "Ai12a3i4", "mu12a3i4", "mu12a3a4", "Ai12i34A4");

    /// <summary>The patterns of a form for a root; weak first radicals are settled here.</summary>
    public static VerbPattern Of(string root, int form, string vowel) => form switch
    {
        1 => First(root, vowel),
        2 => root[2] == 'ء' ? Second with { Masdar = "ta12i3a%" } : Second,
        3 => Third,
        4 => root[0] is 'و' or 'ي' ? Fourth with { Imperfect = "W2i3", PassiveImperfect = "W2a3", PassivePerfect = "'uW2i3", Active = "muW2i3", Passive = "muW2a3", Masdar = "'iY2A3" } : Fourth,
        5 => Fifth,
        6 => Sixth,
        7 => Seventh,
        8 => Eighth(root),
        9 => Ninth,
        10 => root[0] == 'و' ? Tenth with { Masdar = "AistiY2A3" } : Tenth,
        11 => Four,
        12 => FourSecond,
        14 => FourFourth,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>A joining alef is written before a pattern that begins with i or u.</summary>
    public static string Alef(string pattern) => pattern.Length > 0 && pattern[0] is 'i' or 'u' ? "A" + pattern : pattern;

    public static (string Open, string Closed, string Imperfect, string Shut, string Active, string Passive, string Masdar, string Vowel) DoubledEighth(string root)
    {
        var t = Infix(root);
        return ($"i{t}a2", $"i{t}a2a2", $"{t}a2", $"{t}a2i2", $"mu{t}a2", "", $"i{Long(t)}2A2", "a");
    }

    public static (string Open, string Closed, string Imperfect, string Shut, string Active, string Passive, string Masdar, string PassiveOpen, string Vowel) HollowEighth(string root)
    {
        var t = Infix(root);
        return ($"i{t}A3", $"i{t}a3", $"{t}A3", $"{t}a3", $"mu{t}A3", "", $"i{Long(t)}yA3", $"u{t}Y3", "a");
    }

    private static string Long(string infix) => infix + "i";

    private static VerbPattern First(string root, string vowel)
    {
        var perfect = vowel == "ia" ? "1a2i3" : "1a2a3";
        var drops = root[0] == 'و' && vowel != "s" && root[1] != root[2];
        var open = drops ? "2a3" : "12a3";
        return new VerbPattern(perfect, open, "a", "1u2i3", drops ? "W2a3" : "12a3", drops ? "2i3" : root[0] == 'ء' ? "2u3" : "Ai12u3", "1A2i3", "ma12W3", "");
    }

    private static VerbPattern Eighth(string root)
    {
        var t = Infix(root);
        return new VerbPattern($"Ai{t}a2a3", $"{t}a2i3", "a", $"Au{t}u2i3", $"{t}a2a3", $"Ai{t}a2i3", $"mu{t}a2i3", $"mu{t}a2a3", $"Ai{t}i2A3");
    }

    /// <summary>The first radical with the infix as they are written together: 1t, or one letter, or with d and T.</summary>
    private static string Infix(string root) => root[0] switch
    {
        'و' or 'ت' => "t",
        'ط' => "T",
        'د' or 'ذ' => "d",
        'ز' => "1d",
        'ص' or 'ض' => "1T",
        _ => "1t",
    };
}
