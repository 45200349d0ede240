using Rasid.Intake;

namespace Rasid.Cli;

/// <summary>Says what is wrong with something that came in, one sentence with the place and what to do.</summary>
internal static class IntakeWording
{
    /// <summary>The sentence without the file and line.</summary>
    public static string Sentence(Messages messages, IntakeFault fault) =>
        messages.Format("Intake_" + fault.Kind, fault.Subject, fault.Position);

    /// <summary>File and line, then the sentence.</summary>
    public static string Located(Messages messages, IntakeFault fault) => At(messages, fault.File, fault.Line, Sentence(messages, fault));

    /// <summary>A sentence with the file and line that it is about.</summary>
    public static string At(Messages messages, string file, int line, string sentence)
    {
        var name = file == ReportIntake.Pasted ? messages["Standard_Input"] : file;
        var place = line > 0 ? $"{name}:{line}" : name;
        return $"{(messages is { IsArabic: true, Isolates: true } ? Bidi.Isolate(place) : place)}: {sentence}";
    }
}
