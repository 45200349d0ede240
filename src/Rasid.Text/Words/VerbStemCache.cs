namespace Rasid.Text.Words;

/// <summary>Makes a paradigm once for all verbs of one build, and fills in each verb's radicals.</summary>
/// <remarks>
/// Only a few radicals change what is written: weak ones, hamza, a doubled one, and those that melt with the infix of the
/// eighth form. The others are stood for by their position, so that some hundred paradigms serve every verb.
/// </remarks>
internal sealed class VerbStemCache
{
    private const string Melting = "تطدذزصض";
    private readonly Dictionary<(string Build, int Form, string Vowel), List<VerbStem>> _paradigms = [];

    /// <summary>The stems of a verb's paradigm; a character below 5 stands for the radical of that number.</summary>
    public List<VerbStem> Of(string root, int form, string vowel)
    {
        Span<char> build = stackalloc char[root.Length];
        for (var i = 0; i < root.Length; i++)
        {
            var c = root[i];
            var same = root.IndexOf(c, StringComparison.Ordinal);
            build[i] = c is 'ء' or 'و' or 'ي' || (i == 0 && form == 8 && Melting.Contains(c, StringComparison.Ordinal)) ? c : (char)(same + 1);
        }
        var key = (build.ToString(), form, vowel);
        if (_paradigms.TryGetValue(key, out var stems)) return stems;
        stems = [];
        VerbStems.Generate(key.Item1, form, vowel, stems);
        return _paradigms[key] = stems;
    }

    /// <summary>Writes a stem of a paradigm with a verb's radicals.</summary>
    /// <returns>Number of letters written.</returns>
    public static int Fill(string stem, string root, Span<char> into)
    {
        for (var i = 0; i < stem.Length; i++) into[i] = stem[i] < 5 ? root[stem[i] - 1] : stem[i];
        return stem.Length;
    }
}
