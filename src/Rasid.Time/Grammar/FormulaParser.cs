using System.Globalization;
using Rasid.Text.Tables;
using Rasid.Time.Values;

namespace Rasid.Time.Grammar;

/// <summary>Reads the value of a rule: <c>date(y, m, d)</c> over the slots of its pattern.</summary>
internal sealed class FormulaParser(DataRow row, IReadOnlyList<string> slots)
{
    private string _text = "";
    private int _at;

    public Formula Parse(string text)
    {
        (_text, _at) = (text, 0);
        var formula = Term();
        Skip();
        return _at == _text.Length ? formula : throw Bad($"unexpected \"{_text[_at..]}\"");
    }

    private Formula Term()
    {
        Skip();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_')) _at++;
        var word = _text[start.._at];
        if (word.Length == 0) throw Bad("a name or number is missing");
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return new Formula.Number(number);
        Skip();
        if (_at >= _text.Length || _text[_at] != '(')
        {
            if (GrainNames.TryParse(word, out var grain)) return new Formula.Number((int)grain);
            if (word == "none") return new Formula.None();
            for (var i = slots.Count - 1; i >= 0; i--)
            {
                if (slots[i] == word) return new Formula.Slot(i);
            }
            throw Bad($"\"{word}\" is no slot of the pattern and no grain");
        }
        _at++;
        var arguments = new List<Formula>();
        Skip();
        while (_at < _text.Length && _text[_at] != ')')
        {
            arguments.Add(Term());
            Skip();
            if (_at < _text.Length && _text[_at] == ',') _at++;
            Skip();
        }
        if (_at >= _text.Length) throw Bad("a bracket is not closed");
        _at++;
        if (NumberFunctions.Has(word)) return new Formula.Call(word, [.. arguments]);
        return Functions.Find(word) is { } function
            ? new Formula.Call(word, [.. arguments]) { Function = function }
            : throw Bad($"\"{word}\" is no function; there are {string.Join(", ", Functions.Names)}");
    }

    private void Skip()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    private DataFaultException Bad(string message) => row.Fault("RSD1314", message);
}
