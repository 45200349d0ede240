using Rasid.Coding.Clauses;
using Rasid.Text.Tokens;

namespace Rasid.Coding.Events;

/// <summary>What a sentence leaves behind for the next one.</summary>
internal sealed class Discourse
{
    /// <summary>Who spoke last; أضاف and an open quote go on with him.</summary>
    public Attribution? Speaker { get; set; }

    private Attribution? _he;
    private Attribution? _she;

    /// <summary>Remembers who spoke last, with the gender of the verb that says so.</summary>
    public void Says(Attribution said, char gender)
    {
        Speaker = said;
        if (gender == 'f') _she = said;
        else _he = said;
    }

    /// <summary>Who a verb without a subject goes on with: the last speaker of its gender, else the last of all.</summary>
    public Attribution? SpeakerOf(char? gender) => (gender == 'f' ? _she : gender == 'm' ? _he : null) ?? Speaker;

    /// <summary>The subject of the sentence before.</summary>
    public IReadOnlyList<Member> Subject { get; set; } = [];

    /// <summary>The phrase of that subject; null where it was carried over or is not known.</summary>
    public Phrase? SubjectPhrase { get; set; }

    /// <summary>The two told of last: what الاثنان، الجانبان point back at.</summary>
    public IReadOnlyList<Member> Pair { get; set; } = [];

    /// <summary>The report tells of an accident or a disaster: harm in it is no attack.</summary>
    public bool IsAccident { get; set; }

    /// <summary>A quotation that an earlier sentence opened is still open: its speaker goes on.</summary>
    public bool IsQuoting { get; private set; }

    /// <summary>Sentences since the quotation was opened: a mark that is never closed ends by itself.</summary>
    private int _quoted;

    private const int LongestQuotation = 6;

    /// <summary>Follows the marks of a sentence: an opened quotation of whoever spoke last holds for the next one. A straight mark does not say whether it opens.</summary>
    public void Quote(ReportView view, Sentence sentence)
    {
        var open = IsQuoting;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            switch (view.Tokens[t].Key)
            {
                case "«" or "“":
                    open = true;
                    break;
                case "»" or "”":
                    open = false;
                    break;
            }
        }
        _quoted = open && IsQuoting ? _quoted + 1 : 0;
        IsQuoting = open && Speaker is not null && _quoted < LongestQuotation;
    }

    public void Clear() => (_he, _she, Speaker, Subject, SubjectPhrase, Pair, IsAccident, IsQuoting, _quoted) = (null, null, null, [], null, [], false, false, 0);
}
