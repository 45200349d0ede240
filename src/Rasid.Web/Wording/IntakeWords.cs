using Rasid.Intake;

namespace Rasid.Web.Wording;

/// <summary>Says why something that was brought cannot be read.</summary>
internal static class IntakeWords
{
    /// <summary>One sentence with what to do; of a file with many reports, the line first.</summary>
    public static string Sentence(Words words, IntakeFault fault)
    {
        var sentence = words.Format("Intake_" + fault.Kind, fault.Subject, fault.Position);
        return fault.Line > 0 ? words.Format("Intake_Line", fault.Line, sentence) : sentence;
    }
}
