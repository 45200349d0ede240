using Rasid.Records.Registers;

namespace Rasid.Workflow;

/// <summary>Why something said of an item cannot be taken. A value, not an exception: people mistype.</summary>
/// <param name="Code">Stable code; <see cref="Sentence"/> says it in words.</param>
/// <param name="Args">What fills the sentence; <c>voice:ID</c>, <c>field:REGISTER/ID</c> and <c>state:REGISTER/ID</c> stand for their labels.</param>
public sealed record ItemFault(string Code, params IReadOnlyList<string> Args)
{
    private static readonly WordBook Words = new("Rasid.Workflow.Registers.Items");

    /// <summary>No voice was given. Arguments: the voices.</summary>
    public const string VoiceMissing = "voice-missing";

    /// <summary>No such voice. Arguments: as typed, the voices.</summary>
    public const string NoVoice = "no-voice";

    /// <summary>The site speaks for another voice. Arguments: the site's voice, the voice.</summary>
    public const string OtherVoice = "other-voice";

    /// <summary>The voice has a key and the site does not sign with one of its. Arguments: the voice.</summary>
    public const string NotSigned = "not-signed";

    /// <summary>Only signed words count in the register, and the site does not sign with a key of the voice. Arguments: the voice.</summary>
    public const string OnlySigned = "only-signed";

    /// <summary>No such register. Arguments: as typed, the registers.</summary>
    public const string NoRegister = "no-register";

    /// <summary>No such item that is seen. Arguments: as typed.</summary>
    public const string NoItem = "no-item";

    /// <summary>Several items begin so. Arguments: as typed, their ids.</summary>
    public const string SeveralItems = "several-items";

    /// <summary>The voice may not enter items. Arguments: the voice, the voices that may.</summary>
    public const string MayNotEnter = "may-not-enter";

    /// <summary>The voice may not fill a field. Arguments: the voice, the field, the voices that may.</summary>
    public const string MayNotFill = "may-not-fill";

    /// <summary>A field that every item has is missing. Arguments: the field, its id.</summary>
    public const string Required = "required";

    /// <summary>A field was given something that it does not hold. Arguments: its name; <see cref="Value"/> says why.</summary>
    public const string FieldValue = "field";

    /// <summary>No field was given.</summary>
    public const string Nothing = "nothing";

    /// <summary>The item says all that already.</summary>
    public const string Same = "same";

    /// <summary>The item has changed since it was shown.</summary>
    public const string Stale = "stale";

    /// <summary>The item was withdrawn.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The register has no states.</summary>
    public const string NoStates = "no-states";

    /// <summary>No such state. Arguments: as typed, the states.</summary>
    public const string NoState = "no-state";

    /// <summary>The item does not pass from where it is into the state. Arguments: where it is, the state, where it may pass.</summary>
    public const string NoStep = "no-step";

    /// <summary>The voice may not move the item out of where it is. Arguments: the voice, where it is, the voices that may.</summary>
    public const string MayNotMove = "may-not-move";

    /// <summary>Another voice entered the item. Arguments: the voice, the one that entered it.</summary>
    public const string MayNotWithdraw = "may-not-withdraw";

    /// <summary>A field is confirmed with another value than it has. Arguments: the field.</summary>
    public const string OtherValue = "other-value";

    /// <summary>A field of which several values stand cannot be confirmed. Arguments: the field.</summary>
    public const string Conflict = "conflict";

    /// <summary>The item says nothing of the field. Arguments: the field.</summary>
    public const string EmptyField = "empty-field";

    /// <summary>No reason was given.</summary>
    public const string Reason = "reason";

    /// <summary>No name of who says so was given.</summary>
    public const string Author = "author";

    /// <summary>A reason, a name or a number of the voice's own is too long. Arguments: most characters.</summary>
    public const string TooLong = "too-long";

    /// <summary>What is linked is no claim and no report. Arguments: as typed.</summary>
    public const string NoTarget = "no-target";

    /// <summary>An event of several claims is named where one is needed. Arguments: as typed, the claims.</summary>
    public const string SeveralClaims = "several-claims";

    /// <summary>What is linked says nothing that is known of the item. Arguments: as typed, what can be said.</summary>
    public const string Says = "says";

    /// <summary>Why a field does not hold what was typed; null for other faults.</summary>
    public ValueFault? Value { get; init; }

    /// <summary>The field as it was named; empty for faults of no field.</summary>
    public string Field { get; init; } = "";

    /// <summary>The sentence that says so, with what to do.</summary>
    /// <param name="names">What ids are called.</param>
    /// <param name="language">The language.</param>
    public string Sentence(FieldNames names, Language language)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (Value is not null) return Words.Format("fault." + FieldValue, language, Args[0], FieldWords.Fault(Value, language));
        return Words.Format("fault." + Code, language, [.. Args.Select(a => (object?)Label(a, names, language))]);
    }

    internal static string OfVoice(string id) => "voice:" + id;

    internal static string OfVoices(IEnumerable<string> ids) => string.Join('\u001f', ids.Select(OfVoice));

    internal static string OfField(Register register, string id) => $"field:{register.Id}/{id}";

    internal static string OfState(Register register, string id) => $"state:{register.Id}/{id}";

    internal static string OfStates(Register register, IEnumerable<string> ids) => string.Join('\u001f', ids.Select(id => OfState(register, id)));

    private static string Label(string argument, FieldNames names, Language language) =>
        string.Join(Words.Get("between", language), argument.Split('\u001f').Select(a => One(a, names, language)));

    private static string One(string argument, FieldNames names, Language language)
    {
        var isArabic = language == Language.Arabic;
        var at = argument.IndexOf(':', StringComparison.Ordinal);
        var (kind, id) = at < 0 ? ("", argument) : (argument[..at], argument[(at + 1)..]);
        if (kind == "voice") return names.Voice(id, language);
        if (kind is not ("field" or "state") || id.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash)) return argument;
        var (register, name) = (names.Book.Find(id[..slash]), id[(slash + 1)..]);
        if (kind == "state") return register?.State(name)?.Label(isArabic) ?? name;
        var (field, party) = Records.Registers.Items.ItemFields.Split(name);
        var label = register?.Field(field)?.Label(isArabic) ?? field;
        return party.Length == 0 ? label : Words.Format("of-party", language, label, names.Voice(party, language));
    }
}
