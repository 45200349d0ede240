using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text;

namespace Rasid.Coding.Events;

/// <summary>An event while it is being coded.</summary>
internal sealed class Draft(TriggerRow row, Clause clause, Phrase phrase, int triggerToken, int triggerLast)
{
    // Made when they are asked for: most drafts are passed over before.
    private List<Member>? _actors;
    private List<Member>? _recipients;
    private List<Member>? _hosts;
    private List<Member>? _auspices;
    private List<Member>? _chairs;
    private List<string>? _modes;
    private List<TextSpan>? _triggers;

    public TriggerRow Row { get; } = row;

    public Clause Clause { get; } = clause;

    /// <summary>The phrase that holds the trigger.</summary>
    public Phrase Phrase { get; } = phrase;

    public int TriggerToken { get; } = triggerToken;

    public int TriggerLast { get; } = triggerLast;

    /// <summary>The light verb, when the trigger is its noun.</summary>
    public Phrase? Light { get; set; }

    /// <summary>The light verb's subject undergoes it (تعرّض لهجوم).</summary>
    public bool IsSuffered { get; set; }

    /// <summary>The light verb makes a passive of the noun (تم إنقاذهم).</summary>
    public bool IsPassive { get; set; }

    /// <summary>The masdar that carries the trigger (تعرض محتجزين للضرب).</summary>
    public Phrase? Carrier { get; set; }

    /// <summary>Who says so does it (قال إن المقترح مرفوض).</summary>
    public bool IsOfSpeaker { get; set; }

    /// <summary>It goes on while it is told (هناك مفاوضات).</summary>
    public bool IsGoingOn { get; set; }

    /// <summary>Those harmed are counted (مقتل ثلاثة …).</summary>
    public bool IsCounted { get; set; }

    /// <summary>دون التوصل إلى اتفاق: it was to be, and came to nothing.</summary>
    public bool HasFailed { get; set; }

    public Status Status { get; set; }

    public string? Date { get; set; }

    public Rasid.Time.DateBasis? DateBasis { get; set; }

    public string DateReason { get; set; } = "";

    public List<Member> Actors => _actors ??= [];

    public List<Member> Recipients => _recipients ??= [];

    public List<Member> Hosts => _hosts ??= [];

    public List<Member> Auspices => _auspices ??= [];

    public List<Member> Chairs => _chairs ??= [];

    public Member? Place { get; set; }

    public Attribution Attribution { get; set; } = Attribution.Author;

    public List<string> Modes => _modes ??= [];

    public List<RuleNode> Reasons { get; } = [];

    public double Confidence { get; set; } = 0.6;

    public TextSpan Evidence { get; set; }

    public List<TextSpan> Triggers => _triggers ??= [];

    public void Because(string part, string rule, TextSpan? span, string source) => Reasons.Add(new RuleNode(part, rule, span, source, []));
}
