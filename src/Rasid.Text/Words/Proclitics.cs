namespace Rasid.Text.Words;

/// <summary>What is written before a word as one with it.</summary>
[Flags]
public enum Proclitics : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The conjunction و.</summary>
    Wa = 1,

    /// <summary>The conjunction ف.</summary>
    Fa = 2,

    /// <summary>The preposition ب.</summary>
    Bi = 4,

    /// <summary>The preposition ك.</summary>
    Ka = 8,

    /// <summary>The preposition ل before a noun, or the particle of purpose before an imperfect.</summary>
    Li = 16,

    /// <summary>The article ال (also inside لل).</summary>
    Al = 32,

    /// <summary>The future س.</summary>
    Sa = 64,

    /// <summary>The question أ.</summary>
    A = 128,
}
