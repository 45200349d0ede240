using Rasid.Records.Journal;
using Rasid.Records.Keys;

namespace Rasid.Records.Verifying;

/// <summary>How many words of a voice in a stream stand alike.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Voice">In whose name they are said; empty for nobody's.</param>
/// <param name="Standing">How they stand.</param>
/// <param name="Words">How many.</param>
public sealed record VoiceCount(OpenedStream Stream, string Voice, WordStanding Standing, long Words);
