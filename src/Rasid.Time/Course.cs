namespace Rasid.Time;

/// <summary>Where a bare weekday, day or month lies.</summary>
internal enum Course
{
    /// <summary>Not after the reference.</summary>
    Behind,

    /// <summary>After the reference, or on its day.</summary>
    Ahead,

    /// <summary>Behind, unless that is long ago and the next one is near: a verb in the present tense governs it.</summary>
    Near,
}
