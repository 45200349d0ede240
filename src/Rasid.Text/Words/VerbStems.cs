namespace Rasid.Text.Words;

/// <summary>Gives every stem of a verb: root, form and weak class in, folded stems with their slots out.</summary>
/// <remarks>Forms are numbered 1–10; 11, 12 and 14 are the first, second and fourth of four radicals.</remarks>
internal sealed class VerbStems
{
    private readonly string _root;
    private readonly int _form;
    private readonly string _vowel;
    private readonly List<VerbStem> _stems;

    private VerbStems(string root, int form, string vowel, List<VerbStem> into) => (_root, _form, _vowel, _stems) = (root, form, vowel, into);

    /// <summary>Adds the stems of one verb.</summary>
    /// <param name="root">Three or four radicals, hamza as ء.</param>
    /// <param name="form">1–10, 11, 12 or 14.</param>
    /// <param name="vowel">First form, weak: <c>u</c>, <c>i</c>, <c>a</c> of the imperfect, <c>ia</c> when the perfect has i; <c>s</c>: written like a sound verb.</param>
    /// <param name="into">Where the stems go.</param>
    public static void Generate(string root, int form, string vowel, List<VerbStem> into) => new VerbStems(root, form, vowel, into).Run();

    private bool HasWeakEnd => _root.Length == 3 && _root[2] is 'و' or 'ي';

    private bool IsHollow => _vowel != "s" && _root.Length == 3 && _root[1] is 'و' or 'ي' && !HasWeakEnd && _form is 1 or 4 or 7 or 8 or 10;

    private bool IsDoubled => _vowel != "s" && _root.Length == 3 && _root[1] == _root[2] && !HasWeakEnd && _form is 1 or 3 or 4 or 6 or 7 or 8 or 10;

    private void Run()
    {
        if (HasWeakEnd) WeakEnd();
        else if (IsHollow) Hollow();
        else if (IsDoubled) Doubled();
        else Sound();
    }

    private void Add(StemSlot slot, string pattern, Derivation derivation, bool passive = false)
    {
        var stem = Orthography.Write(pattern, _root);
        if (stem.Length == 0) return;
        var made = new VerbStem(stem, slot, derivation, passive);
        if (!_stems.Contains(made) && !(passive && _stems.Contains(made with { Passive = false }))) _stems.Add(made);
    }

    private void Perfect(string open, string closed, bool passive = false)
    {
        Add(StemSlot.PerfectBare, open, Derivation.Perfect, passive);
        Add(StemSlot.PerfectJoined, open, Derivation.Perfect, passive);
        Add(StemSlot.PerfectShe, open + "+a", Derivation.Perfect, passive);
        Add(StemSlot.PerfectTwo, open + "+A", Derivation.Perfect, passive);
        Add(StemSlot.PerfectThey, open + "+W", Derivation.Perfect, passive);
        // Writers also leave the alef its seat: بدأوا beside بدؤوا.
        Add(StemSlot.PerfectThey, open, Derivation.Perfect, passive);
        Add(StemSlot.PerfectClosed, closed, Derivation.Perfect, passive);
    }

    private void Imperfect(string open, string closed, string vowel, bool passive = false)
    {
        var prefixed = "y" + vowel + "-";
        Add(StemSlot.ImperfectBare, prefixed + open, Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectShort, prefixed + closed, Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectJoined, prefixed + open, Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectJoined, prefixed + open + "+u", Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectTwo, prefixed + open + "+A", Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectThey, prefixed + open + "+W", Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectThey, prefixed + open, Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectWomen, prefixed + closed, Derivation.Imperfect, passive);
        if (_root[0] == 'ء' && vowel == "a" && open.StartsWith('1')) Add(StemSlot.ImperfectMerged, "-" + open[1..], Derivation.Imperfect);
    }

    private void Participles(string active, string passive)
    {
        if (active.Length > 0) Add(StemSlot.Adjective, active, Derivation.ActiveParticiple);
        if (passive.Length > 0) Add(StemSlot.Adjective, passive, Derivation.PassiveParticiple);
    }

    private void Masdar(string pattern)
    {
        if (pattern.EndsWith('%')) Add(StemSlot.Feminine, pattern[..^1] + "+a", Derivation.VerbalNoun);
        else if (pattern.Length > 0) Add(StemSlot.MasculineAt, pattern, Derivation.VerbalNoun);
    }

    private void Sound()
    {
        var p = VerbPatterns.Of(_root, _form, _vowel);
        Perfect(p.Perfect, p.Perfect);
        Imperfect(p.Imperfect, p.Imperfect, p.PrefixVowel);
        Perfect(p.PassivePerfect, p.PassivePerfect, true);
        Imperfect(p.PassiveImperfect, p.PassiveImperfect, "u", true);
        Add(StemSlot.Imperative, p.Imperative, Derivation.Imperative);
        Participles(p.Active, p.Passive);
        Masdar(p.Masdar);
    }

    private void Doubled()
    {
        var (open, closed, imperfect, shut, active, passive, masdar, vowel) = _form switch
        {
            1 => ("1a2", "1a2a2", "1u2", "12u2", "1A2", "ma12W2", "", "a"),
            3 => ("1A2", "1A2a2", "1A2", "1A2i2", "mu1A2", "", "mu1A2a%", "u"),
            4 => ("'a1a2", "'a12a2", "1i2", "12i2", "mu1i2", "mu1a2", "'i12A2", "u"),
            6 => ("ta1A2", "ta1A2a2", "ta1A2", "ta1A2a2", "muta1A2", "", "ta1A2", "a"),
            7 => ("in1a2", "in1a2a2", "n1a2", "n1a2i2", "mun1a2", "", "in1i2A2", "a"),
            8 => VerbPatterns.DoubledEighth(_root),
            _ => ("ista1a2", "ista12a2", "sta1i2", "sta12i2", "musta1i2", "musta1a2", "isti12A2", "a"),
        };
        Perfect(VerbPatterns.Alef(open), VerbPatterns.Alef(closed));
        Imperfect(imperfect, shut, vowel);
        Participles(active, passive);
        Masdar(VerbPatterns.Alef(masdar));
    }

    private void Hollow()
    {
        if (_form == 1)
        {
            var (stem, passivePart) = _vowel switch { "i" => ("1Y3", "ma1Y3"), "a" or "ia" => ("1A3", "ma1W3"), _ => ("1W3", "ma1W3") };
            Perfect("1A3", "1u3");
            Imperfect(stem, "1u3", "a");
            Perfect("1Y3", "1i3", true);
            Imperfect("1A3", "1a3", "u", true);
            Participles("1A'i3", passivePart);
            return;
        }
        var (open, closed, imperfect, shut, active, passive, masdar, passiveOpen, vowel) = _form switch
        {
            4 => ("'a1A3", "'a1a3", "1Y3", "1i3", "mu1Y3", "mu1A3", "'i1A3a%", "'u1Y3", "u"),
            7 => ("in1A3", "in1a3", "n1A3", "n1a3", "mun1A3", "", "in1iyA3", "", "a"),
            8 => VerbPatterns.HollowEighth(_root),
            _ => ("ista1A3", "ista1a3", "sta1Y3", "sta1i3", "musta1Y3", "musta1A3", "isti1A3a%", "istu1Y3", "a"),
        };
        Perfect(VerbPatterns.Alef(open), VerbPatterns.Alef(closed));
        Imperfect(imperfect, shut, vowel);
        if (passiveOpen.Length > 0) Perfect(VerbPatterns.Alef(passiveOpen), VerbPatterns.Alef(passiveOpen).Replace('Y', 'i'), true);
        if (_form is 4 or 10) Imperfect(imperfect.Replace('Y', 'A'), shut, "u", true);
        Participles(active, passive);
        Masdar(VerbPatterns.Alef(masdar));
    }

    private void WeakEnd()
    {
        var p = VerbPatterns.Of(_root, _form, _vowel);
        var perfect = Body(p.Perfect);
        var waw = _form == 1 && _root[2] == 'و';
        if (_form == 1 && _vowel == "ia") PerfectWithI(perfect, false);
        else
        {
            Add(StemSlot.PerfectBare, perfect + (waw || _root[1] == 'ي' ? "A" : "aY"), Derivation.Perfect);
            Add(StemSlot.PerfectJoined, perfect + "A", Derivation.Perfect);
            Add(StemSlot.PerfectShe, perfect + "+a", Derivation.Perfect);
            Add(StemSlot.PerfectTwo, perfect + (waw ? "w" : "y"), Derivation.Perfect);
            Add(StemSlot.PerfectThey, perfect + "+a", Derivation.Perfect);
            Add(StemSlot.PerfectClosed, perfect + (waw ? "w" : "y"), Derivation.Perfect);
        }
        var body = "y" + p.PrefixVowel + "-" + Body(p.Imperfect);
        var kind = _form switch { 1 => _vowel is "ia" or "a" ? 'a' : waw ? 'u' : 'i', 5 or 6 or 12 => 'a', _ => 'i' };
        ImperfectOf(body, kind, false);
        PerfectWithI(Body(p.PassivePerfect), true);
        ImperfectOf("yu-" + Body(p.PassiveImperfect), 'a', true);
        WeakNouns(p, waw);
    }

    private void PerfectWithI(string body, bool passive)
    {
        foreach (var slot in (ReadOnlySpan<StemSlot>)[StemSlot.PerfectBare, StemSlot.PerfectJoined, StemSlot.PerfectShe, StemSlot.PerfectTwo, StemSlot.PerfectClosed])
            Add(slot, body + "Y", Derivation.Perfect, passive);
        Add(StemSlot.PerfectThey, body + "+W", Derivation.Perfect, passive);
    }

    private void ImperfectOf(string body, char kind, bool passive)
    {
        var full = kind switch { 'u' => "W", 'a' => "aY", _ => "Y" };
        Add(StemSlot.ImperfectBare, body + full, Derivation.Imperfect, passive);
        // A verb with y before its weak end writes alef: يحيا.
        if (kind == 'a' && _root[1] == 'ي') Add(StemSlot.ImperfectBare, body + "A", Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectShort, body + "+" + (kind == 'a' ? "a" : kind == 'u' ? "u" : "i"), Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectJoined, body + (kind == 'a' ? "A" : full), Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectTwo, body + full, Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectThey, body + "+W", Derivation.Imperfect, passive);
        Add(StemSlot.ImperfectWomen, body + full, Derivation.Imperfect, passive);
    }

    private void WeakNouns(VerbPattern p, bool waw)
    {
        foreach (var (pattern, derivation) in (ReadOnlySpan<(string, Derivation)>)[(p.Active, Derivation.ActiveParticiple), (p.Passive, Derivation.PassiveParticiple)])
        {
            if (pattern.Length == 0) continue;
            if (_form == 1 && derivation == Derivation.PassiveParticiple)
            {
                Add(StemSlot.Adjective, waw ? "ma12W" : "ma12Y", derivation);
                continue;
            }
            var body = Body(pattern);
            Add(StemSlot.Adjective, body + "Y", derivation);
            if (derivation == Derivation.ActiveParticiple) Add(StemSlot.MasculineUn, body + "+i", derivation);
            else Add(StemSlot.Feminine, body + "A", derivation);
        }
        switch (_form)
        {
            case 1:
                break;
            case 2:
                Add(StemSlot.Feminine, "ta12iy", Derivation.VerbalNoun);
                break;
            case 3:
                Add(StemSlot.Feminine, "mu1A2A", Derivation.VerbalNoun);
                break;
            case 5 or 6:
                Add(StemSlot.MasculineAt, Body(p.Masdar) + "Y", Derivation.VerbalNoun);
                Add(StemSlot.Plural, Body(p.Masdar) + "+i", Derivation.VerbalNoun);
                break;
            default:
                Add(StemSlot.MasculineAt, Body(p.Masdar) + "'", Derivation.VerbalNoun);
                break;
        }
    }

    /// <summary>A pattern up to its last radical, with what vowel it had removed: the weak end is written anew.</summary>
    private static string Body(string pattern)
    {
        var last = pattern.LastIndexOf('3');
        if (last < 0) return pattern;
        var body = pattern[..last];
        return body[^1] is 'a' or 'i' or 'u' ? body[..^1] : body;
    }
}
