using System.Globalization;
using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>The sentences of the faults that packs can have, each with its stable code. A test holds them to what <c>rasid</c> says.</summary>
public static class PackFaults
{
    /// <summary>Longest piece of a file that a sentence quotes, in UTF-16 units.</summary>
    private const int Quoted = 120;

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["RSD1001"] = "the file has no header line: write the column names first",
        ["RSD1002"] = "the row has {0} cells, the header {1}: remove a tab",
        ["RSD1003"] = "the column \"{0}\" is empty: fill it",
        ["RSD1004"] = "\"{0}\" is no {1}: use one of {2}",
        ["RSD3100"] = "there is no such folder: check the path",
        ["RSD3101"] = "the pack has no pack.yaml: write its id and names",
        ["RSD3102"] = "there is no actor \"{0}\": add it to actors.tsv, states.tsv or places.tsv",
        ["RSD3103"] = "the id \"{0}\" stands twice: {1}",
        ["RSD3104"] = "the row does not say where it comes from: fill the column \"source\"",
        ["RSD3105"] = "\"{0}\" and \"{1}\" ({2}) both hold \"{3}\" on {4}: correct the dates",
        ["RSD3106"] = "\"{0}\" also names \"{1}\" ({2}): give one of them a need or dates that tell them apart",
        ["RSD3107"] = "\"{0}\" is no date: write YYYY, YYYY-MM or YYYY-MM-DD",
        ["RSD3108"] = "no state has the code \"{0}\": use ISO 3166 alpha-3 or {1}",
        ["RSD3109"] = "\"{0}\" is no PLOVER sector: use one of {1}",
        ["RSD3110"] = "the file is not UTF-8: save it as UTF-8",
        ["RSD3111"] = "the row ends before it begins: correct the dates",
        ["RSD3112"] = "the file is no YAML: {0}",
        ["RSD3113"] = "the file is no mapping: write \"id: …\" and the other fields",
        ["RSD3114"] = "the field \"{0}\" is missing: add it",
        ["RSD3115"] = "there is no column \"{0}\" in this table: use {1}",
        ["RSD3116"] = "the column \"{0}\" is missing from the header: add it",
        ["RSD3117"] = "the column \"{0}\" stands twice in the header: remove one",
        ["RSD3118"] = "\"{0}\" is no coordinate between -{1} and {1}: write degrees with a point, or leave both empty",
        ["RSD3119"] = "the column \"{0}\" holds {1} characters, more than {2}: shorten it",
        ["RSD3120"] = "\"{0}\" is a part of itself ({1}): correct the column \"parent\"",
        ["RSD3121"] = "the column \"{0}\" holds a control character: remove it",
        ["RSD3122"] = "the column \"{0}\" begins or ends with a blank: remove it",
        ["RSD3123"] = "\"{0}\" is no id: write small Latin letters, digits, hyphens and colons",
        ["RSD3124"] = "no pack has a table of this name: use one of {0}",
        ["RSD3125"] = "\"{0}\" is a {1} and not a {2}: name another",
        ["RSD3126"] = "there is no office \"{0}\": add it to offices.tsv",
        ["RSD3127"] = "there is no pack \"{0}\" to stand on: correct the field \"base\"",
        ["RSD3128"] = "the pack stands on itself ({0}): correct the field \"base\"",
        ["RSD3129"] = "the folder cannot be read: {0}",
        ["RSD3130"] = "the column \"{0}\" holds no letters: write the name",
        ["RSD3131"] = "\"{0}\" is no time zone of this machine: write an IANA name like Asia/Amman",
        ["RSD3132"] = "\"{0}\" is no weekend: write its first and last day, like \"friday saturday\"",
        ["RSD3133"] = "there is no subject \"{0}\": add it to subjects.tsv",
        ["RSD3140"] = "there is no field \"{0}\" here: use {1}",
        ["RSD3141"] = "the field \"{0}\" is no text: write it in one line",
        ["RSD3142"] = "the field \"{0}\" is no list of texts: write [one, two]",
        ["RSD3143"] = "the field \"{0}\" is no list of entries: begin each with a hyphen",
        ["RSD3144"] = "\"{0}\" is no date or interval: write EDTF, like 2020-10-23 or 2020-10-23/2021-01-23",
        ["RSD3145"] = "it is due ({0}) before the agreement was signed ({1}): correct the dates",
        ["RSD3146"] = "a reason for a day is given, and no day: fill \"due\" or remove the reason",
        ["RSD3147"] = "\"{0}\" is no kind of provision in the Peace Accords Matrix: use one of {1}",
        ["RSD3148"] = "no rule links anything to the provision \"{0}\": add one under \"links\"",
        ["RSD3149"] = "\"{0}\" is no ordinal: write a whole number from 1, or leave it out where no source shows it",
        ["RSD3150"] = "the agreement has no provision \"{0}\": correct the id",
        ["RSD3151"] = "the rule \"{0}\" would link everything of its types: say who, where or which words",
        ["RSD3190"] = "the file begins with a byte order mark, which is passed over: save it without",
        ["RSD3191"] = "the lines end as on Windows, which is passed over: save them with a line feed alone",
        ["RSD3200"] = "there are files of registers and no registers.yaml: write it with the voices and the registers' order",
        ["RSD3201"] = "no register is named: fill the list \"registers\", or remove the file",
        ["RSD3202"] = "the register \"{0}\" has no file: add registers/{0}.yaml",
        ["RSD3203"] = "the register \"{0}\" is not named in registers.yaml: add it to the list \"registers\"",
        ["RSD3204"] = "the register's id \"{0}\" is not the name of its file \"{1}\": make them the same",
        ["RSD3205"] = "\"{0}\" is a word of the record's own format: give the voice another id",
        ["RSD3206"] = "\"{0}\" is no type of field: use one of {1}",
        ["RSD3207"] = "there is no list of options \"{0}\" in registers.yaml: use one of {1}",
        ["RSD3208"] = "a choice has either \"options\" of its own or a list \"from\" registers.yaml: give one of them",
        ["RSD3209"] = "\"{0}\" does not belong to a field of type {1}, only to one of type {2}: remove it",
        ["RSD3210"] = "there is no voice \"{0}\" in registers.yaml: use one of {1}",
        ["RSD3211"] = "there is no agreement \"{0}\": add it to agreements/ or correct the id",
        ["RSD3212"] = "the register has no field \"{0}\": correct \"{1}\"",
        ["RSD3213"] = "the register has no state \"{0}\": use one of {1}",
        ["RSD3214"] = "nothing leads to the state \"{0}\": name it under \"next\" of another state",
        ["RSD3215"] = "the list \"{0}\" has {1} entries, more than {2}: shorten it",
        ["RSD3216"] = "\"{0}\" is no whole number from {1} to {2}: correct it",
        ["RSD3217"] = "the greatest number ({0}) is below the least ({1}): correct them",
        ["RSD3218"] = "the field \"{0}\" is of type {1} and cannot head an item: name another in \"heading\"",
        ["RSD3219"] = "items belong to items of \"{0}\", and no field says to which: add a required field of type item with of: {0}",
        ["RSD3220"] = "the field \"{0}\" cannot be the {1} of a balance: name one with a single value of type {2}",
        ["RSD3221"] = "there is no register \"{0}\": add it or correct the id",
        ["RSD3222"] = "no agreement has a provision \"{0}\": correct the id",
        ["RSD3223"] = "the state \"{0}\" is in \"counts\" and in \"announced\": what is only announced was not given, so name it in one",
        ["RSD3224"] = "nothing can be due by \"{0}\": name a field of type date with a single value",
    };

    /// <summary>The codes, ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Sentences.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The English sentence of a code, with places for its arguments.</summary>
    /// <exception cref="KeyNotFoundException">No fault of packs has the code.</exception>
    public static string SentenceOf(string code) => Sentences[code];

    internal static DataFault At(string code, string file, int line, params ReadOnlySpan<string> arguments)
    {
        string[] filled = [.. arguments];
        // The first is what stands in the file, and may be as long as it likes; the others are ours.
        if (filled.Length > 0 && filled[0].Length > Quoted) filled[0] = filled[0][..Quoted] + "…";
        return new DataFault(code, file, line, string.Format(CultureInfo.InvariantCulture, Sentences[code], [.. filled])) { Arguments = filled };
    }
}
