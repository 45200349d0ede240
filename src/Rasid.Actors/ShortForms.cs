using Rasid.Text.Words;

namespace Rasid.Actors;

/// <summary>Names shortened after their first mention: a family name, the words of a party's name, a body's noun named in full only later.</summary>
internal sealed class ShortForms(Scene scene)
{
    private const string Party = "PTY";

    /// <summary>A short form that begins at an atom where nothing longer does, or null.</summary>
    public Candidate? Find(int i) => Alias(i) ?? Surname(i);

    /// <summary>Remembers by what a person may be called from here on.</summary>
    public void Note(Candidate person)
    {
        if (person.Last <= person.First) return;
        var whole = scene.Whole(person.Last);
        if (whole.Bare.Length < 3) return;
        scene.Context.NameSurname(whole.Stem, person.Actor);
        if (scene.Atoms[person.Last - 1].Form is { IsSon: true, Key: var particle }) scene.Context.NameAlias([particle, scene.Atoms[person.Last].Form.Key], person.Actor);
        if (whole.Bare.Length > 3 && whole.Given is not (Analysis.Sure or Analysis.Weak)) scene.Context.NameSurname(whole.Bare, person.Actor);
    }

    /// <summary>Remembers the words of a party's or movement's name behind its noun, when they can stand alone (نداء تونس, not العدالة).</summary>
    public void NoteBody(Candidate body)
    {
        var start = Array.Find(scene.Atoms[body.First].Form.Analyses, a => a.Strip == body.Strip) ?? scene.Whole(body.First);
        if (scene.Longest<BodyHead>(start, body.First) is not { Entry.Open: "name" or "people", Entry.Sector: "PTY" or "REB" or "" } head || start.IsDefinite) return;
        var first = head.Last + 1;
        if (first > body.Last || scene.Whole(first).IsDefinite || (first == body.Last && !scene.Atoms[first].Form.IsForeign) || scene.IsCounting(first)) return;
        if (scene.Best(first).Lexeme?.Class is "place" or "body") return;
        var keys = new string[body.Last - first + 1];
        for (var i = 0; i < keys.Length; i++) keys[i] = scene.Atoms[first + i].Form.Key;
        scene.Context.NameAlias(keys, body.Actor);
    }

    /// <summary>Remembers the titles and roles that stood beside a person's name.</summary>
    public void NoteTitles(int first, int last, Actor person)
    {
        for (var i = first; i <= last; i++)
        {
            if ((scene.Atoms[i].Form.Kinds & (LexEntry.Titles | LexEntry.Roles | LexEntry.Offices)) == 0) continue;
            foreach (var analysis in scene.Atoms[i].Form.Analyses)
            {
                if (analysis.Begins(LexEntry.Titles | LexEntry.Roles | LexEntry.Offices)) scene.Context.NameTitled(analysis.Bare, person);
            }
        }
    }

    /// <summary>Says who is meant by a title alone (الوزير) or by a word for two (الطرفان), where the report leaves no doubt; else who may be.</summary>
    public void Explain(Candidate group, List<Candidate> before)
    {
        var i = group.First;
        if (group.Candidates.Count > 0 || !scene.IsDefinite(i)) return;
        var start = Array.Find(scene.Atoms[i].Form.Analyses, a => a.Strip == group.Strip) ?? scene.Whole(i);
        if (scene.Best(i).Agreement.Number == 'd')
        {
            Both(group, before);
            return;
        }
        if (group.Last > i || scene.Best(i).Agreement.Number == 'p') return;
        var titled = scene.Context.Titled(start.Bare);
        if (titled.Count == 1) (group.Actor, group.IsResolved, group.Rule) = (titled[0], titled[0].Source.Length > 0, "title-in-report");
        else if (titled.Count > 1) Keep(group, titled, "title-of-several");
    }

    /// <summary>The two who were named in this sentence and the one before, if they are two.</summary>
    private void Both(Candidate group, List<Candidate> before)
    {
        var sentence = scene.SentenceOf(group.First);
        var two = new List<Actor>();
        for (var n = before.Count - 1; n >= 0 && scene.SentenceOf(before[n].First) >= sentence - 1; n--)
        {
            var actor = before[n].Actor;
            if (before[n].IsOptional || actor.Kind is ActorKind.Place or ActorKind.Group || two.Exists(a => a.Id == actor.Id)) continue;
            two.Insert(0, actor);
        }
        if (two.Count == 2) Keep(group, two, "two-before");
    }

    private static void Keep(Candidate mention, List<Actor> actors, string reason)
    {
        mention.Candidates.AddRange(actors);
        mention.Rule = reason;
    }

    /// <summary>Resolves the body nouns that the rest of the report explains; what nothing explains is no name.</summary>
    public void Settle(List<Candidate> found)
    {
        foreach (var mention in found)
        {
            // وزير الدفاع الفرنسي, named only further on.
            if (mention is { Office: { } office, Actor.Kind: ActorKind.Office } && scene.Context.Bound(office) is { } holder) (mention.Actor, mention.IsResolved) = (holder, holder.Source.Length > 0);
            if (!mention.IsPending || mention.Candidates.Count > 0) continue;
            var bodies = scene.Context.Bodies(mention.Head);
            if (bodies.Count == 0 && mention.Actor.Sector == Party) bodies = scene.Context.BodiesOfSector(Party);
            if (bodies.Count == 1) (mention.Actor, mention.IsOptional, mention.IsResolved) = (bodies[0], false, bodies[0].Source.Length > 0);
            else mention.Candidates.AddRange(bodies);
        }
        found.RemoveAll(static m => m is { IsPending: true, IsOptional: true, Candidates.Count: 0 });
    }

    private Candidate? Surname(int i)
    {
        var form = scene.Atoms[i].Form;
        if (!scene.Context.MaySurname(form.Key) || form.IsStop) return null;
        foreach (var analysis in form.Analyses)
        {
            if ((scene.Context.Surname(analysis.Stem) ?? scene.Context.Surname(analysis.Bare)) is not { } actor || !scene.CutsLike(i, analysis) || !IsNameHere(i, analysis)) continue;
            return new Candidate { First = i, Last = i, Strip = analysis.Strip, Actor = actor, IsResolved = actor.Source.Length > 0, Rule = "surname-in-report" };
        }
        return null;
    }

    /// <summary>Whether a family name that is a common word too can be the name here: a definite one, or an indefinite one behind a verb of speech.</summary>
    private bool IsNameHere(int i, Analysis analysis)
    {
        var reading = scene.Best(i);
        if (reading.Lexeme is null || reading.PartOfSpeech == PartOfSpeech.ProperNoun || analysis.HasProclitic) return !reading.IsFinite;
        if (reading.IsFinite || reading.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective)) return false;
        return analysis.IsDefinite ? !scene.Follows(i, Gap.None) || !(scene.IsDefinite(i - 1) && scene.IsAdjective(i)) : scene.IsSpeech(i - 1);
    }

    /// <summary>نداء تونس after حزب نداء تونس.</summary>
    private Candidate? Alias(int i)
    {
        if (!scene.Context.HasAliases) return null;
        var key = scene.Atoms[i].Form.Key;
        if (Alias(i, key, 0) is { } bare) return bare;
        return key.Length > 4 && key[0] is 'و' or 'ف' or 'ب' or 'ل' ? Alias(i, key[1..], 1) : null;
    }

    private Candidate? Alias(int i, string first, int strip)
    {
        foreach (var (keys, actor) in scene.Context.Aliases(first))
        {
            var last = i;
            while (last - i + 1 < keys.Length && scene.Follows(last + 1, Gap.None) && scene.Atoms[last + 1].Form.Key == keys[last - i + 1]) last++;
            if (last - i + 1 == keys.Length) return new Candidate { First = i, Last = last, Strip = strip, Actor = actor, IsResolved = actor.Source.Length > 0, Rule = "name-in-report" };
        }
        return null;
    }
}
