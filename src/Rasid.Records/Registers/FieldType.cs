namespace Rasid.Records.Registers;

/// <summary>What a field of a register holds.</summary>
public enum FieldType
{
    /// <summary>Words as they are written.</summary>
    Text,

    /// <summary>A whole number, or a range of them.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the field's options.</summary>
    Choice,

    /// <summary>A voice that is a party.</summary>
    Party,

    /// <summary>Any voice of the process.</summary>
    Voice,

    /// <summary>Somebody of the pack, or a name in words.</summary>
    Actor,

    /// <summary>A place of the pack, a position, or a name in words.</summary>
    Place,

    /// <summary>A date or interval, EDTF.</summary>
    Date,

    /// <summary>A time of day in the pack's zone, or an interval of them.</summary>
    Time,

    /// <summary>An agreement of the pack.</summary>
    Agreement,

    /// <summary>A provision of an agreement of the pack.</summary>
    Provision,

    /// <summary>A file that is kept with the record.</summary>
    Attachment,

    /// <summary>An event of the record.</summary>
    Event,

    /// <summary>A report of the record.</summary>
    Report,

    /// <summary>An item of a register.</summary>
    Item,
}
