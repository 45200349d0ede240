using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>The word classes of a form: those of its nominal readings together, but not of one joined with a first person.</summary>
internal sealed class FormClasses : IFormTable
{
    private readonly WordRules<string> _classes;
    private readonly RuleForms? _forms;
    private readonly int _place;

    /// <summary>Classes by the rows of <c>classes.tsv</c>.</summary>
    /// <param name="classes">The rows.</param>
    /// <param name="forms">Where what is known of a form is kept; null to look it up each time.</param>
    public FormClasses(WordRules<string> classes, RuleForms? forms)
    {
        (_classes, _forms) = (classes, forms);
        _place = forms?.Add(this) ?? 0;
    }

    /// <summary>Whether a form is of a class.</summary>
    public bool Has(WordType type, string name) => (_forms is null ? Look(type) : (string[]?)_forms.Of(type).Of(_place)) is { } names && Array.IndexOf(names, name) >= 0;

    IEnumerable<string> IFormTable.Starts => ((IFormTable)_classes).Starts;

    object? IFormTable.Of(WordType type) => Look(type);

    private string[]? Look(WordType type)
    {
        List<string>? names = null;
        foreach (var reading in type.Readings)
        {
            if (reading.IsFinite || reading.Pronoun.Person == 1) continue;
            foreach (var name in _classes.OfWord(type, reading))
            {
                if (names is null || !names.Contains(name)) (names ??= []).Add(name);
            }
        }
        return names?.ToArray();
    }
}
