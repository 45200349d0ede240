using Microsoft.AspNetCore.Http;

namespace Rasid.Web.Pages;

/// <summary>What was typed in a form of registers, and what is wrong with it. Immutable.</summary>
public sealed record TypedForm
{
    /// <summary>A form in which nothing was typed.</summary>
    public static readonly TypedForm Blank = new();

    private const int Longest = 20_000;

    /// <summary>What was typed, by the names of inputs.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>What is wrong, by the names of inputs.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>What is wrong with no input of its own.</summary>
    public IReadOnlyList<string> General { get; init; } = [];

    /// <summary>Whether anything is wrong.</summary>
    public bool IsRefused => Faults.Count + General.Count > 0;

    /// <summary>What was typed in an input; empty when nothing.</summary>
    public string this[string name] => Values.GetValueOrDefault(name, "");

    /// <summary>What is wrong in an input; empty when nothing.</summary>
    public string Fault(string name) => Faults.GetValueOrDefault(name, "");

    /// <summary>What a browser sent; several values of one name stand one a line.</summary>
    public static TypedForm Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, typed) in form)
        {
            var text = string.Join('\n', typed.Where(t => !string.IsNullOrWhiteSpace(t))).ReplaceLineEndings("\n").Trim();
            values[name] = text.Length <= Longest ? text : text[..Longest];
        }
        return new TypedForm { Values = values };
    }
}
