namespace Rasid.Records.Registers;

/// <summary>What a voice is in the process.</summary>
public enum VoiceKind
{
    /// <summary>A party of the process: only it speaks for itself.</summary>
    Party,

    /// <summary>Those who monitor: their words are shown beside the parties'.</summary>
    Monitor,

    /// <summary>Who keeps the record for all, such as the mission: may write down what another voice said.</summary>
    Host,
}
