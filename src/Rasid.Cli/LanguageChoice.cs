using System.Globalization;

namespace Rasid.Cli;

/// <summary>Which language the program speaks: <c>--lang</c>, else <c>RASID_LANG</c>, else the system's, else English.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";
    public const string Variable = "RASID_LANG";

    public static readonly string[] All = ["en", "ar"];

    /// <summary>Chosen before the command line is parsed, because help and parse errors speak it too.</summary>
    public static CultureInfo Choose(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        var name = Given(args) ?? Filled(variable(Variable)) ?? Filled(variable("LC_ALL")) ?? Filled(variable("LC_MESSAGES")) ?? Filled(variable("LANG"));
        return CultureInfo.GetCultureInfo(name is not null && name.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? "ar" : "en");
    }

    private static string? Given(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Option && i + 1 < args.Count) return args[i + 1];
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal)) return args[i][(Option.Length + 1)..];
        }
        return null;
    }

    private static string? Filled(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
