using Rasid.Coding.Clauses;

namespace Rasid.Coding.Events;

/// <summary>Tells reports of sport, stage, screen and gadgets from news: their clubs sign, meet, attack and resign all day long.</summary>
internal sealed class LeisureReports(MemberFinder members)
{
    /// <summary>Words of class <c>leisure</c> that one in so many must be.</summary>
    private const int Share = 25;

    /// <summary>Fewer say nothing, however short the report.</summary>
    private const int Fewest = 4;

    /// <summary>Whether a report is one of them, by the share of its words.</summary>
    public bool Has(ReportView view)
    {
        var found = 0;
        for (var t = 0; t < view.Tokens.Count; t++)
        {
            if (members.IsTokenOf(view, t, "leisure")) found++;
        }
        return found >= Fewest && found * Share >= view.Tokens.Count;
    }

    /// <summary>Whether a deed is news in such a report too: violence, protest, arrest.</summary>
    public static bool Keeps(Draft draft) => draft.Row.Type is EventType.Assault or EventType.Protest or EventType.Coerce;
}
