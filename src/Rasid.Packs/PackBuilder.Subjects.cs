namespace Rasid.Packs;

/// <summary>Subjects that can be asked about, and by what reports on them are known.</summary>
internal sealed partial class PackBuilder
{
    private static readonly string[] Types =
        "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".Split(' ');

    private readonly Dictionary<string, (Subject Subject, int Pack)> _subjects = new(StringComparer.Ordinal);
    private readonly List<(string Subject, SubjectTerm Term)> _subjectTerms = [];

    private void ReadSubject(PackRow row)
    {
        row.Provenance();
        var id = row.Id("id");
        if (row["question"].Length > 0) row.Id("question");
        var subject = new Subject(id, row["question"], row.Name("name_en"), row.Name("name_ar"), [], row.At);
        if (id.Length == 0) return;
        if (_subjects.TryGetValue(id, out var other) && other.Pack == _pack)
        {
            row.Fault("RSD3103", id, other.Subject.Row);
            return;
        }
        // A later pack replaces a subject of an earlier one, with its terms.
        _subjectTerms.RemoveAll(t => t.Subject == id);
        _subjects[id] = (subject, _pack);
    }

    private void ReadTerm(PackRow row)
    {
        row.Provenance();
        var id = row.Required("subject");
        row.Required("use");
        var use = row.Enum<SubjectUse>("use");
        if (id.Length > 0 && !_subjects.ContainsKey(id) && !IsPartial) row.Fault("RSD3133", id);
        switch (use)
        {
            case SubjectUse.Thing or SubjectUse.Deed:
                row.Required("lang");
                row.Name("form");
                break;
            case SubjectUse.Actor or SubjectUse.Body:
                Actor(row, "value");
                break;
            case SubjectUse.Type when row["value"].Length > 0 && !Types.Contains(row["value"], StringComparer.Ordinal):
                row.Fault("RSD1004", row["value"], "value", string.Join(", ", Types));
                break;
            default:
                row.Required("value");
                break;
        }
        if (row.IsSound) _subjectTerms.Add((id, new SubjectTerm(use, row["value"], row["lang"], row["form"], row.At)));
    }
}
