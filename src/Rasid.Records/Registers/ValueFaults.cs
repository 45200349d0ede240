namespace Rasid.Records.Registers;

/// <summary>Codes of what can be wrong with something typed; each has a sentence in both languages.</summary>
public static class ValueFaults
{
    /// <summary>No number or range. Quotes what was typed.</summary>
    public const string NumberUnread = "number-unread";

    /// <summary>A range that ends before it begins. Quotes what was typed.</summary>
    public const string NumberOrder = "number-order";

    /// <summary>Below the least or above the greatest. Quotes what was typed, the least (or empty), the greatest (or empty).</summary>
    public const string NumberRange = "number-range";

    /// <summary>A number with a fraction. Quotes what was typed.</summary>
    public const string NumberFraction = "number-fraction";

    /// <summary>No date or interval. Quotes what was typed.</summary>
    public const string DateUnread = "date-unread";

    /// <summary>A date whose day and month cannot be told apart. Quotes what was typed.</summary>
    public const string DateAmbiguous = "date-ambiguous";

    /// <summary>An interval that ends before it begins. Quotes what was typed.</summary>
    public const string DateOrder = "date-order";

    /// <summary>No time of day. Quotes what was typed.</summary>
    public const string TimeUnread = "time-unread";

    /// <summary>Neither yes nor no. Quotes what was typed.</summary>
    public const string FlagUnread = "flag-unread";

    /// <summary>No position. Quotes what was typed.</summary>
    public const string PositionUnread = "position-unread";

    /// <summary>Letters of hemispheres that do not belong to one latitude and one longitude. Quotes what was typed.</summary>
    public const string PositionLetters = "position-letters";

    /// <summary>Minutes or seconds of sixty or more, a fraction before the last part, or a sign and a letter. Quotes what was typed.</summary>
    public const string PositionMinutes = "position-minutes";

    /// <summary>A latitude above 90 or a longitude above 180 degrees. Quotes what was typed.</summary>
    public const string PositionRange = "position-range";

    /// <summary>No zone of UTM: 1 to 60; zones 32, 34 and 36 have no band X. Quotes what was typed.</summary>
    public const string PositionZone = "position-zone";

    /// <summary>No latitude band of UTM, or one in which the northing does not lie. Quotes what was typed.</summary>
    public const string PositionBand = "position-band";

    /// <summary>A grid of the poles, which is not read. Quotes what was typed.</summary>
    public const string PositionPolar = "position-polar";

    /// <summary>UTM without an easting and a northing in metres. Quotes what was typed.</summary>
    public const string PositionUtm = "position-utm";

    /// <summary>An easting or northing that lies outside of the zone. Quotes what was typed.</summary>
    public const string PositionMetres = "position-metres";

    /// <summary>MGRS without its two letters, or with an odd number of digits. Quotes what was typed.</summary>
    public const string PositionMgrs = "position-mgrs";

    /// <summary>A square that the zone and band do not have. Quotes what was typed.</summary>
    public const string PositionSquare = "position-square";

    /// <summary>Something longer than it may be. Quotes its length and the greatest.</summary>
    public const string TooLong = "too-long";

    /// <summary>A value of another kind than the field's. Quotes the field's type.</summary>
    public const string WrongKind = "wrong-kind";

    /// <summary>A list where one value is wanted.</summary>
    public const string NotMany = "not-many";

    /// <summary>More values than a list may hold. Quotes their number and the greatest.</summary>
    public const string TooMany = "too-many";

    /// <summary>Not said for each party. Quotes the field, and what to name instead.</summary>
    public const string NotPerParty = "not-per-party";

    /// <summary>Said for each party where one value is wanted.</summary>
    public const string PerParty = "per-party";

    /// <summary>A voice that is no party. Quotes it and the parties.</summary>
    public const string NoParty = "no-party";

    /// <summary>A voice that there is not. Quotes it and the voices.</summary>
    public const string NoVoice = "no-voice";

    /// <summary>An option that the field does not have. Quotes it and the options.</summary>
    public const string NoOption = "no-option";

    /// <summary>No id of something in the record. Quotes it.</summary>
    public const string NoId = "no-id";

    /// <summary>Control characters or text that is not valid Unicode.</summary>
    public const string BadText = "bad-text";

    /// <summary>A word that the pack does not know. Quotes it and the field's type.</summary>
    public const string Unknown = "unknown";

    /// <summary>A name of several. Quotes it and their ids.</summary>
    public const string Ambiguous = "ambiguous";

    /// <summary>A field that the register does not have. Quotes it and the fields.</summary>
    public const string NoField = "no-field";

    /// <summary>Nothing in the record has the id. Quotes it.</summary>
    public const string NotInRecord = "not-in-record";

    /// <summary>A file that the record does not hold. Quotes its name.</summary>
    public const string NoFile = "no-file";

    /// <summary>A file above the greatest size. Quotes its name and the greatest in megabytes.</summary>
    public const string FileTooLarge = "file-too-large";

    /// <summary>A file without a byte. Quotes its name.</summary>
    public const string FileEmpty = "file-empty";

    /// <summary>A file that is not the one that its hash names. Quotes its name.</summary>
    public const string FileChanged = "file-changed";

    /// <summary>Every code, ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Ambiguous, BadText, DateAmbiguous, DateOrder, DateUnread, FileChanged, FileEmpty, FileTooLarge, FlagUnread, NoField, NoFile, NoId, NoOption, NoParty, NoVoice, NotInRecord, NotMany, NotPerParty,
        NumberFraction, NumberOrder, NumberRange, NumberUnread, PerParty, PositionBand, PositionLetters, PositionMetres, PositionMgrs, PositionMinutes, PositionPolar,
        PositionRange, PositionSquare, PositionUnread, PositionUtm, PositionZone, TimeUnread, TooLong, TooMany, Unknown, WrongKind,
    ];
}
