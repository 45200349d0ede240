using Rasid.Text.Tables;

namespace Rasid.Cli;

/// <summary>Says what is wrong with data, one sentence with code, place and what to do.</summary>
internal static class DataWording
{
    /// <summary>The sentence in the user's language; where a code has none, as the fault itself says it.</summary>
    public static string Sentence(Messages m, DataFault fault) =>
        m.Find("Data_" + fault.Code) is null ? fault.Message : m.Format("Data_" + fault.Code, [.. fault.Arguments]);

    /// <summary>Code, file and line, then the sentence.</summary>
    public static string Located(Messages m, DataFault fault)
    {
        var place = fault.Line > 0 ? $"{fault.Code} {fault.File}:{fault.Line}" : $"{fault.Code} {fault.File}";
        return $"{(m is { IsArabic: true, Isolates: true } ? Bidi.Isolate(place) : place)} {Sentence(m, fault)}";
    }
}
