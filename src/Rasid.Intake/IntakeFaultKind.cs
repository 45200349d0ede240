namespace Rasid.Intake;

/// <summary>What is wrong with something that came in. The wording is the caller's, in the user's language.</summary>
public enum IntakeFaultKind
{
    /// <summary>There is no such file or folder.</summary>
    NotFound,

    /// <summary>The file cannot be opened or read; the subject is the system's reason.</summary>
    Unreadable,

    /// <summary>The folder holds no file of a known kind.</summary>
    EmptyFolder,

    /// <summary>The file's ending is none of those that can be read.</summary>
    UnknownKind,

    /// <summary>Nothing but white space.</summary>
    EmptyText,

    /// <summary>No text file at all.</summary>
    Binary,

    /// <summary>A page without a main text.</summary>
    NoMainText,

    /// <summary>Bytes that are no UTF-8; the position is a byte.</summary>
    NotUtf8,

    /// <summary>Bytes that are no UTF-8 and look like Windows-1256; the position is a byte.</summary>
    Windows1256,

    /// <summary>A UTF-16 surrogate without its partner; the position is a byte.</summary>
    LoneSurrogate,

    /// <summary>The line is no JSON; the position is where it breaks.</summary>
    BrokenJson,

    /// <summary>The line is JSON but no object.</summary>
    NotAnObject,

    /// <summary>The member named by the subject is missing or null.</summary>
    Missing,

    /// <summary>The member named by the subject is empty.</summary>
    EmptyMember,

    /// <summary>The member named by the subject must be a string and is something else.</summary>
    NotAString,

    /// <summary>A date in another form than <c>yyyy-MM-dd</c>, with or without a time of day after it; the subject is the value.</summary>
    DateForm,

    /// <summary>A date that the calendar does not have; the subject is the value.</summary>
    NoSuchDate,

    /// <summary>The id named by the subject stood in this file before; the position is that line.</summary>
    DuplicateId,
}
